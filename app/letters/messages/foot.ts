import { texts } from '../../foundation/text.ts'

/** What stands at the end of a letter. */
export const footTexts = texts({
  questions: {
    sv: (name: string) => `Frågor? Svara på det här brevet, så kommer det till ${name}.`,
    en: (name: string) => `Questions? Answer this letter and it comes to ${name}.`,
  },
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
