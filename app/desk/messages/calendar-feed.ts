import { texts } from '../../foundation/text.ts'

/** What stands in a calendar that is subscribed to. */
export const feedTexts = texts({
  name: { sv: 'Spång', en: 'Spång' },
  about: {
    sv: (programme: string, company: string | null) =>
      [programme, company && `Företag: ${company}`].filter(Boolean).join('\n'),
    en: (programme: string, company: string | null) =>
      [programme, company && `Company: ${company}`].filter(Boolean).join('\n'),
  },
})
