import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { HistoryEntry } from '../../ui/history.tsx'
import type { attendanceTexts } from '../messages.ts'
import type { correctionsOf } from '../queries.ts'

type Corrections = Omit<Awaited<ReturnType<typeof correctionsOf>>[number], 'reason_cipher'>[]
type Speech = { format: Format; t: Spoken<typeof attendanceTexts> }

/** What has been corrected in a row, field by field. */
export const correctionsShown = (
  corrections: Corrections,
  names: ReadonlyMap<string, string>,
  { format, t }: Speech,
): HistoryEntry[] => {
  const yesNo = (is: boolean) => (is ? t.yes : t.no)
  return corrections.map(one => ({
    key: String(one.id),
    when: format.moment(one.corrected_at),
    who: names.get(one.corrected_by) ?? t.nobody,
    what: t.was_corrected,
    reason: one.reason,
    changes: [
      {
        field: t.hours,
        before: format.hours(one.quarters_before),
        after: format.hours(one.quarters_after),
      },
      { field: t.signed, before: yesNo(one.signed_before), after: yesNo(one.signed_after) },
    ].filter(change => change.before !== change.after),
  }))
}
