import { dayIn, hoursIn, type ParticipantLanguage } from '../../../foundation/participant-languages.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import type { OwnHours } from '../../queries/own-hours.ts'
import { isToSign, readKey } from '../../rules/own-hours.ts'
import { digestOf, sumOf, textOf } from '../../rules/own-hours-text.ts'

/** What waits for a signature and what has been signed, in a participant's language. What they objected to waits for an answer first. */
export function ownHoursShown(rows: readonly OwnHours[], language: ParticipantLanguage) {
  const words = ownHoursWords[language]
  const line = (row: OwnHours) => ({
    id: row.attendance_id,
    day: dayIn(language, row.held_on),
    times: `${row.starts_at}–${row.ends_at}`,
    course: row.course,
    hours: hoursIn(language, row.quarters),
    objected: row.objection && words.objected(words.because[row.objection]),
    elsewhere: row.signed_at === null && row.binds !== 'ours' ? words.elsewhere[row.binds] : null,
  })
  const unsigned = rows.filter(row => row.signed_at === null)
  const right = unsigned.filter(isToSign)
  const signed = rows.filter(row => row.signed_at !== null)
  const hours = hoursIn(language, sumOf(right))
  return {
    waiting:
      unsigned.length === 0
        ? null
        : {
            lines: unsigned.map(line),
            keys: right.map(readKey),
            language,
            digest: digestOf(textOf(right, language)),
            together: right.length > 1 ? words.together(hours) : null,
            sign: right.length > 0 ? words.sign(hours) : null,
            asks_code: right.some(row => row.asks_code),
          },
    thanks: signed.length > 0 ? words.thanks(hoursIn(language, sumOf(signed))) : null,
    signed: signed.map(line).reverse(),
  }
}
export type OwnHoursShown = ReturnType<typeof ownHoursShown>
