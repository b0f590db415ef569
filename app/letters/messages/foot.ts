import { texts } from '../../foundation/text.ts'

/** What stands in small at the end of a letter. */
export const footTexts = texts({
  duty: {
    sv: 'Brevet hör till en uppgift i projektet. Därför går det också till den som har avanmält sig.',
    en: 'This letter belongs to a task in the programme. That is why it also goes to those who have unsubscribed.',
  },
  optional: {
    sv: 'Du får brevet för att du är kontakt eller användare i projektet.',
    en: 'You get this letter because you are a contact or a user in the programme.',
  },
  unsubscribe: { sv: 'Avanmäl dig från sådana brev', en: 'Unsubscribe from such letters' },
})
