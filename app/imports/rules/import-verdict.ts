import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { importTexts } from '../messages/pages.ts'
import type { Account, RegisterCounts } from './account.ts'
import type { ImportReport } from './report.ts'

type Words = Spoken<typeof importTexts>

export const rejectedIn = ({ rejected }: RegisterCounts): number =>
  Object.values(rejected).reduce((sum, rows) => sum + rows, 0)

/** All registers of an upload together. */
export const accountSum = (account: Account) =>
  Object.values(account).reduce(
    (sum, counts) => ({
      rows: sum.rows + counts.rows,
      accepted: sum.accepted + counts.accepted,
      merged: sum.merged + counts.merged,
      rejected: sum.rejected + rejectedIn(counts),
    }),
    { rows: 0, accepted: 0, merged: 0, rejected: 0 },
  )

type Told = Pick<ImportReport, 'account' | 'changes_nothing' | 'unread' | 'differing'> & {
  unreadable?: ImportReport['unreadable']
}

/** All that was sent is here and says the same: nothing would change, differs, was rejected, unread or unreadable. */
export function isTheSame({ account, changes_nothing, unread, differing, unreadable }: Told): boolean {
  const { rows, rejected } = accountSum(account)
  const others = [unread, differing, unreadable]
  return changes_nothing && rows > 0 && rejected === 0 && others.every(one => !one || one.length === 0)
}

/** What an upload would do, or did, in sentences to say aloud: of all that is told below. */
export function importVerdict(
  report: Told & { is_done: boolean },
  t: Words,
  format: Pick<Format, 'number'>,
): string {
  const { is_done, unread = [], differing = [], unreadable = [] } = report
  const sum = (some: readonly { rows: number }[]) => some.reduce((total, { rows }) => total + rows, 0)
  const { rejected } = accountSum(report.account)
  const shown = format.number(rejected)
  const [differ, unclear] = [sum(differing), sum(unreadable)]
  return [
    firstSentence(report, t, format),
    ...(differ > 0 ? [t.verdict_differing(differ, format.number(differ), is_done)] : []),
    ...(unclear > 0 ? [t.verdict_unreadable(unclear, format.number(unclear), is_done)] : []),
    rejected === 0
      ? is_done
        ? t.verdict_none_rejected_done
        : t.verdict_none_rejected
      : is_done
        ? t.verdict_rejected_done(rejected, shown)
        : t.verdict_rejected(rejected, shown),
    ...(unread.length > 0 ? [t.verdict_unread(unread.length, format.number(unread.length))] : []),
  ].join(' ')
}

/** Of what is new: rows, or what is filled in; or that there is nothing new, and why. */
function firstSentence(
  report: Told & { is_done: boolean },
  t: Words,
  format: Pick<Format, 'number'>,
): string {
  const { rows, accepted, merged } = accountSum(report.account)
  const { is_done } = report
  const of = (count: number) => t.rows_of(count, format.number(count))
  if (accepted > 0) return is_done ? t.verdict_done(of(accepted)) : t.verdict_preview(of(accepted))
  if (!report.changes_nothing) return is_done ? t.verdict_filled_done : t.verdict_filled
  if (isTheSame(report)) return is_done ? t.verdict_nothing_done : t.verdict_nothing
  if (rows === 0) return t.verdict_no_rows
  if (merged === 0) return is_done ? t.verdict_none_read_done : t.verdict_none_read
  return is_done ? t.verdict_merged_done(of(merged)) : t.verdict_merged(of(merged))
}
