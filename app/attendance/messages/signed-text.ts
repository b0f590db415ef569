import { texts } from '../../foundation/text.ts'

export const signedTextTexts = texts({
  signed_text: { sv: 'Det som skrevs under', en: 'What was signed' },
  signed_in: {
    sv: (language: string) => `På deltagarens språk: ${language}.`,
    en: (language: string) => `In the participant’s language: ${language}.`,
  },
  code_by_mail: {
    sv: 'Med en engångskod som kom med mejl.',
    en: 'With a one-time code that came by e-mail.',
  },
  code_by_sms: { sv: 'Med en engångskod som kom med SMS.', en: 'With a one-time code that came by SMS.' },
  is_whole: { sv: 'Texten stämmer med fingeravtrycket.', en: 'The text agrees with the fingerprint.' },
  is_not_whole: {
    sv: 'Texten stämmer inte med fingeravtrycket: den har ändrats efteråt.',
    en: 'The text does not agree with the fingerprint: it has been changed afterwards.',
  },
  digest: { sv: 'Fingeravtryck (SHA-256)', en: 'Fingerprint (SHA-256)' },
  says_otherwise: {
    sv: 'Passet eller kursen heter eller infaller annorlunda nu än när det skrevs under. Timmarna är desamma och underskriften gäller.',
    en: 'The session or the course is called or falls otherwise now than when this was signed. The hours are the same and the signature stands.',
  },
})
