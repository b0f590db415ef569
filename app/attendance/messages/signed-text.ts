import { texts } from '../../foundation/text.ts'

export const signedTextTexts = texts({
  signed_text: { sv: 'Det som skrevs under', en: 'What was signed' },
  signed_in: {
    sv: (language: string) => `På deltagarens språk: ${language}. Oförändrat sedan dess.`,
    en: (language: string) => `In the participant’s language: ${language}. Unchanged since then.`,
  },
  digest: { sv: 'Fingeravtryck (SHA-256)', en: 'Fingerprint (SHA-256)' },
  says_otherwise: {
    sv: 'Passet eller kursen heter eller infaller annorlunda nu än när det skrevs under. Timmarna är desamma och underskriften gäller.',
    en: 'The session or the course is called or falls otherwise now than when this was signed. The hours are the same and the signature stands.',
  },
})
