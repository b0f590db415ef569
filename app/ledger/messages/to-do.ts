import { texts } from '../../foundation/text.ts'

/** What waits of hours. */
export const ledgerToDo = texts({
  unsigned: {
    sv: (hours: string) => `${hours} väntar på underskrift`,
    en: (hours: string) => `${hours} wait for a signature`,
  },
  unsigned_text: {
    sv: (people: string, companies: string) =>
      `${people} personer på ${companies} företag har varit med men inte skrivit under.`,
    en: (people: string, companies: string) =>
      `${people} people at ${companies} companies attended but have not signed.`,
  },
  early: {
    sv: (hours: string) => `${hours} räknas inte`,
    en: (hours: string) => `${hours} do not count`,
  },
  early_text: {
    sv: 'Timmarna är underskrivna men företaget hade ingen överenskommelse den dagen.',
    en: 'The hours are signed, but the company had no agreement on that day.',
  },
})
