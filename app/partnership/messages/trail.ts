import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is done about programmes beside this one, and the health of the partnership. */
export const partnershipTrail: TrailWords = {
  did: {
    'related-programme-added': { sv: 'Lade till ett närliggande projekt', en: 'Added a related programme' },
    'related-programme-changed': { sv: 'Ändrade ett närliggande projekt', en: 'Changed a related programme' },
    'company-pointed-on': { sv: 'Hänvisade ett företag vidare', en: 'Pointed a company on' },
    'company-received': {
      sv: 'Tog emot ett företag från ett annat projekt',
      en: 'Received a company from another programme',
    },
    'health-check-opened': {
      sv: 'Öppnade en mätning av partnerskapet',
      en: 'Opened a check of the partnership',
    },
    'health-check-answered': {
      sv: 'Ett svar på mätningen av partnerskapet',
      en: 'An answer to the check of the partnership',
    },
  },
  subjects: {
    related_programme: { sv: 'Närliggande projekt', en: 'Related programme' },
    health_check: { sv: 'Mätning', en: 'Check' },
  },
  fields: {
    related_programme: {
      name: { sv: 'Namn', en: 'Name' },
      organiser: { sv: 'Drivs av', en: 'Run by' },
      address: { sv: 'Webbadress', en: 'Web address' },
      about: { sv: 'Vad det är', en: 'What it is' },
      closed_at: { sv: 'Slutade', en: 'Ended' },
    },
    company: { related_programme: { sv: 'Närliggande projekt', en: 'Related programme' } },
    health_check: { name: { sv: 'Namn', en: 'Name' }, closes_on: { sv: 'Sista dag', en: 'Last day' } },
  },
}
