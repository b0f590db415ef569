import { letterWords } from './words.ts'

/** Letters with a participant's own link. A subject names nobody. */
export const attendanceLetters = letterWords({
  hours_link: {
    is_duty: true,
    values: { programme: 'Exempelprogrammet', until: '14 december 2025' },
    sv: {
      subject: 'Din länk till dina timmar',
      body: 'Här ser du vilka dagar du var med på utbildning i {programme}, och skriver under. Du väljer språk på sidan, och behöver inget konto.\n\nLänken är bara din. Ge den inte till någon annan.\n\nDen gäller till och med {until}.',
      action: 'Öppna dina timmar',
      sms: '{programme}: Här är dina timmar. Läs och skriv under. Länken är bara din.',
    },
    en: {
      subject: 'Your link to your hours',
      body: 'Here you see on which days you attended training in {programme}, and sign. You choose the language on the page, and need no account.\n\nThe link is yours alone. Do not give it to anyone else.\n\nIt is good until {until}.',
      action: 'Open your hours',
      sms: '{programme}: Here are your hours. Read and sign. The link is yours alone.',
    },
  },
  signing_code: {
    is_duty: true,
    is_awaited: true,
    values: { code: '123 456', minutes: '15', hours: '3,5 timmar' },
    sv: {
      subject: 'Din kod för att skriva under',
      body: 'Din kod är {code}\n\nDen gäller i {minutes} minuter. Med den skriver du under {hours}.\n\nBad du inte om en kod? Då behöver du inte göra något. Ge den inte till någon.',
      sms: 'Din kod är {code}. Med den skriver du under {hours}. Den gäller i {minutes} minuter. Ge den inte till någon.',
    },
    en: {
      subject: 'Your code to sign',
      body: 'Your code is {code}\n\nIt is good for {minutes} minutes. With it you sign {hours}.\n\nDid you not ask for a code? Then there is nothing you need to do. Do not give it to anyone.',
      sms: 'Your code is {code}. With it you sign {hours}. It is good for {minutes} minutes. Do not give it to anyone.',
    },
  },
  hours_unsigned: {
    is_duty: true,
    values: { programme: 'Exempelprogrammet', hours: '3,5 timmar', until: '14 december 2025' },
    sv: {
      subject: 'Du har timmar att skriva under',
      body: 'Du har varit med på utbildning i {programme}, och dina timmar väntar på din underskrift: {hours}.\n\nÖppna länken, läs och skriv under. Du väljer språk på sidan, och behöver inget konto.\n\nLänken är bara din. Den gäller till och med {until}.',
      action: 'Öppna dina timmar',
      sms: '{programme}: {hours} väntar på din underskrift. Läs och skriv under. Länken är bara din.',
    },
    en: {
      subject: 'You have hours to sign',
      body: 'You have attended training in {programme}, and your hours wait for your signature: {hours}.\n\nOpen the link, read and sign. You choose the language on the page, and need no account.\n\nThe link is yours alone. It is good until {until}.',
      action: 'Open your hours',
      sms: '{programme}: {hours} wait for your signature. Read and sign. The link is yours alone.',
    },
  },
})
