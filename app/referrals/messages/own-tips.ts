import { texts } from '../../foundation/text.ts'

/** What becomes of a tip, for the one who gave it and for the one who answers. */
export const ownTipTexts = texts({
  leader: { sv: 'Projektledaren', en: 'The project leader' },
  accepted_by: {
    sv: (partner: string) => `${partner} har tagit emot företaget.`,
    en: (partner: string) => `${partner} has taken the company on.`,
  },
  declined_by: {
    sv: (partner: string, because: string) => `${partner} tackade nej: ${because}`,
    en: (partner: string, because: string) => `${partner} declined: ${because}`,
  },
  not_answered: {
    sv: (partner: string) => `${partner} har inte svarat på din förmedling.`,
    en: (partner: string) => `${partner} has not answered your referral.`,
  },
  answer_at: {
    sv: (company: string) => `Svara på överlämningen: ${company}`,
    en: (company: string) => `Answer the hand-over: ${company}`,
  },
})
