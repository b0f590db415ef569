import { texts } from '../../foundation/text.ts'

/** The head of a person’s page and what the desk itself shows there. */
export const personHeadTexts = texts({
  people: { sv: 'Personer', en: 'People' },
  verdict_person: {
    sv: (hours: string, n: number) => `${hours} på ${n === 1 ? 'ett tillfälle' : `${n} tillfällen`}.`,
    en: (hours: string, n: number) => `${hours} at ${n === 1 ? 'one occasion' : `${n} occasions`}.`,
  },
  never_attended: { sv: 'Har inte varit på någon utbildning än.', en: 'Has not been at any training yet.' },
  edit: { sv: 'Ändra personen', en: 'Change the person' },
  history: { sv: 'Händelser', en: 'Events' },
})
