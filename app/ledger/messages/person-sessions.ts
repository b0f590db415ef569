import { texts } from '../../foundation/text.ts'

/** What one person has attended, and what became of the time. */
export const personSessionTexts = texts({
  sessions: { sv: 'Utbildningar', en: 'Training' },
  course: { sv: 'Utbildning', en: 'Course' },
  day: { sv: 'Dag', en: 'Day' },
  hours_short: { sv: 'Timmar', en: 'Hours' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  signed: { sv: 'Underskrivet', en: 'Signed' },
  unsigned: { sv: 'Väntar', en: 'Waiting' },
  corrected: {
    sv: (n: number) => (n === 1 ? 'rättad en gång' : `rättad ${n} gånger`),
    en: (n: number) => (n === 1 ? 'corrected once' : `corrected ${n} times`),
  },
  counts: { sv: 'Medfinansiering', en: 'Co-financing' },
  ledger_rows: { sv: 'Se raderna', en: 'See the rows' },
})
