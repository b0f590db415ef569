import { departureTexts } from '../../companies/messages/departures.ts'
import { type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'

/** What is noted of a company on its way. */
export const pathTrail: TrailWords = {
  did: {
    'milestone-noted': { sv: 'Noterade ett steg', en: 'Noted a step' },
    'milestone-withdrawn': { sv: 'Tog tillbaka ett steg', en: 'Withdrew a step' },
    'milestones-noted': { sv: 'Noterade steg för flera företag', en: 'Noted steps of several companies' },
    'departure-noted': {
      sv: 'Noterade att ett företag inte är med',
      en: 'Noted that a company is not with us',
    },
    'departure-undone': { sv: 'Noterade att ett företag är tillbaka', en: 'Noted that a company is back' },
  },
  fields: {
    company: {
      name: { sv: 'Namn', en: 'Name' },
      stage: {
        sv: 'Steg',
        en: 'Step',
        values: {
          contacted: { sv: 'kontakt', en: 'contact' },
          offered: { sv: 'erbjudande', en: 'offer' },
          assessed: { sv: 'självskattning', en: 'self-assessment' },
          workshop_1: { sv: 'Mind the Gap 1', en: 'Mind the Gap 1' },
          workshop_2: { sv: 'Mind the Gap 2', en: 'Mind the Gap 2' },
          planned: { sv: 'plan', en: 'plan' },
          followed_up: { sv: 'uppföljning', en: 'follow-up' },
          completed: { sv: 'klart', en: 'completed' },
        },
      },
      reached_on: { sv: 'Nått', en: 'Reached' },
      note: { sv: 'Anteckning', en: 'Note' },
      kind: {
        sv: 'Typ',
        en: 'Kind',
        values: { declined: { sv: 'tackat nej', en: 'declined' }, left: { sv: 'lämnat', en: 'left' } },
      },
      happened_on: { sv: 'Dag', en: 'Day' },
      because: {
        sv: 'Eftersom',
        en: 'Because',
        values: wordsFrom(departureTexts, 'because_'),
      },
    },
    programme: { milestones: { sv: 'Steg', en: 'Steps' } },
  },
}
