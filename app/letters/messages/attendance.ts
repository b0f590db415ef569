import { letterWords } from './words.ts'

/** A letter with a participant's own link. A subject names nobody. */
export const attendanceLetters = letterWords({
  hours_link: {
    is_duty: true,
    values: { programme: 'Exempelprogrammet', until: '14 december 2025' },
    sv: {
      subject: 'Din länk till dina timmar',
      body: 'Här ser du vilka dagar du var med på utbildning i {programme}, och skriver under. Du väljer språk på sidan, och behöver inget konto.\n\nLänken är bara din. Ge den inte till någon annan.\n\nDen gäller till och med {until}.',
      action: 'Öppna dina timmar',
    },
    en: {
      subject: 'Your link to your hours',
      body: 'Here you see on which days you attended training in {programme}, and sign. You choose the language on the page, and need no account.\n\nThe link is yours alone. Do not give it to anyone else.\n\nIt is good until {until}.',
      action: 'Open your hours',
    },
  },
})
