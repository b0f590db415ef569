import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { importTexts } from '../messages/pages.ts'
import type { Account, RegisterCounts } from './account.ts'

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

type Upload = { account: Account; changes_nothing: boolean; is_done: boolean }

/** What an upload would do, or did, in two sentences to say aloud. */
export function importVerdict(
  { account, changes_nothing, is_done }: Upload,
  t: Words,
  format: Pick<Format, 'number'>,
): string {
  const { accepted, rejected } = accountSum(account)
  const rows = t.rows_of(accepted, format.number(accepted))
  const first = changes_nothing
    ? is_done
      ? t.verdict_nothing_done
      : t.verdict_nothing
    : is_done
      ? t.verdict_done(rows)
      : t.verdict_preview(rows)
  const shown = format.number(rejected)
  const second =
    rejected === 0
      ? is_done
        ? t.verdict_none_rejected_done
        : t.verdict_none_rejected
      : is_done
        ? t.verdict_rejected_done(rejected, shown)
        : t.verdict_rejected(rejected, shown)
  return `${first} ${second}`
}
