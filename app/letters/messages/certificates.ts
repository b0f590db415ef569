import { letterWords } from './words.ts'

/** The way to a participant's own certificates. A subject names nobody. */
export const certificateLetters = letterWords({
  certificates_link: {
    is_duty: true,
    values: { programme: 'Exempelprogrammet', until: '14 december 2027' },
    sv: {
      subject: 'Du har ett intyg',
      body: 'Du har fått ett intyg i {programme}.\n\nPå din egen sida finns alla dina intyg. Du kan spara dem och visa dem för en arbetsgivare, och du väljer vad den som kontrollerar dem ser.\n\nLänken är bara din. Den gäller till och med {until}.',
      action: 'Öppna dina intyg',
      sms: '{programme}: Du har fått ett intyg. Spara det på din egen sida. Länken är bara din.',
    },
    en: {
      subject: 'You have a certificate',
      body: 'You have been given a certificate in {programme}.\n\nOn a page of your own are all your certificates. You can save them and show them to an employer, and you choose what whoever checks them sees.\n\nThe link is yours alone. It is good until {until}.',
      action: 'Open your certificates',
      sms: '{programme}: You have a certificate. Save it on your own page. The link is yours alone.',
    },
  },
})
