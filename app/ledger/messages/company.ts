import { texts } from '../../foundation/text.ts'

/** What a company brings. */
export const companyPageTexts = texts({
  tab_money: { sv: 'Pengar', en: 'Money' },
  hours_and_kronor: { sv: 'Timmar och kronor', en: 'Hours and kronor' },
  attended_hours: { sv: 'Närvarotimmar', en: 'Attended hours' },
  signed_hours: { sv: 'Underskrivna', en: 'Signed' },
  waiting_hours: { sv: 'Väntar på underskrift', en: 'Waiting for a signature' },
  not_counted: { sv: 'Underskrivna som inte räknas', en: 'Signed that do not count' },
  cofinanced: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  brings: { sv: 'Bidrar hittills', en: 'Brings so far' },
  at_rate: {
    sv: (rate: string) => `Räknat med timkostnaden den dag passet hölls, i\u00a0dag ${rate}.`,
    en: (rate: string) => `At the hourly cost of the day of the session, today ${rate}.`,
  },
  by_month: { sv: 'Månad för månad', en: 'Month by month' },
  month: { sv: 'Månad', en: 'Month' },
  rows_of_ledger: { sv: 'Se raderna', en: 'See the rows' },
  no_money: {
    sv: 'Inga underskrivna timmar finns än. De kommer hit när närvaron är underskriven.',
    en: 'There are no signed hours yet. They come here when the attendance has been signed.',
  },
})
