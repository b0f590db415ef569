import type { TrailWords } from '../../foundation/trail-words.ts'

/** What has been sent to Statistics Sweden, and what was told when a month was over. */
export const statisticsTrail: TrailWords = {
  did: { 'month-closed': { sv: 'Räknade månaden', en: 'Counted the month' } },
  fields: {
    programme: { until: { sv: 'Till och med', en: 'Up to and including' } },
    statistics_batch_row: {
      month: { sv: 'Månad', en: 'Month' },
      sent_at: { sv: 'Skickad', en: 'Sent' },
      quarters: { sv: 'Tid', en: 'Time' },
      started_on: { sv: 'Började', en: 'Started' },
      ended_on: { sv: 'Slutade', en: 'Ended' },
    },
  },
  parts: {
    sent_to_scb: { sv: 'Skickat till SCB', en: 'Sent to Statistics Sweden', subject: 'statistics_batch_row' },
  },
}
