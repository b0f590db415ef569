import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import type { NotCounted } from '../rules/not-counted.ts'

/** What the ledger holds for one reason, or for none: then it is co-financing. Quarter-hours and öre, reversals taken off. */
export type LedgerSum = { not_counted_because: NotCounted | null; quarters: Quarters; amount_ore: Ore }

/**
 * Whether an entry is in a sum of the one who asks: what was posted for a person with protected identity enters when the month has
 * closed, for all but their handler. `entry` is the name of the ledger in a query.
 */
export const isToldEntry = (entry: string): RawBuilder<boolean> => sql`not exists (
  select from person where person.id = ${sql.ref(`${entry}.person_id`)} and person.is_protected
    and not is_told(${sql.ref(`${entry}.noted_at`)}, person.protected_at))`

export async function ledgerSums(
  db: Db,
  programme_id: number,
  until: LocalDate | null = null,
): Promise<LedgerSum[]> {
  const rows = await db
    .selectFrom('in_kind_entry')
    .select(({ fn }) => [
      'not_counted_because',
      fn.sum<bigint>('quarters').as('quarters'),
      fn.sum<string>('amount_ore').as('amount_ore'),
    ])
    .where('programme_id', '=', programme_id)
    .where(isToldEntry('in_kind_entry'))
    .$if(until !== null, query => query.where('held_on', '<=', until!))
    .groupBy('not_counted_because')
    .execute()
  return rows
    .map(row => ({ ...row, quarters: Number(row.quarters), amount_ore: BigInt(row.amount_ore) }))
    .filter(row => row.quarters !== 0)
}

/** The part that counts. */
export function cofinancingIn(sums: readonly LedgerSum[]): { quarters: Quarters; amount_ore: Ore } {
  const counted = sums.find(sum => sum.not_counted_because === null)
  return { quarters: counted?.quarters ?? 0, amount_ore: counted?.amount_ore ?? 0n }
}

/** Month as `2025-10`. */
export type CountedMonth = { month: string; persons: number; quarters: Quarters; amount_ore: Ore }

/** Whose entries: those that are told in sums, or those alone that may stand month by month, none of them of a protected person. */
type Whose = 'told' | 'shown'
const WHOSE: Record<Whose, RawBuilder<boolean>> = {
  told: isToldEntry('in_kind_entry'),
  shown: sql`not exists (select from person where person.id = in_kind_entry.person_id and person.is_protected)`,
}

/** Co-financed time by the month of the session, and how many persons have any there. Reversals taken off. */
export async function countedMonths(
  db: Db,
  { programme_id, until, whose = 'told' }: { programme_id: number; until: LocalDate; whose?: Whose },
): Promise<CountedMonth[]> {
  const { rows } = await sql<CountedMonth>`
    with by_person as (
      select date_trunc('month', held_on::timestamp) as month, person_id, sum(quarters) as quarters, sum(amount_ore) as amount_ore
      from in_kind_entry where programme_id = ${programme_id} and not_counted_because is null and held_on <= ${until}
        and ${WHOSE[whose]}
      group by 1, 2 having sum(quarters) > 0)
    select to_char(month, 'YYYY-MM') as month, count(*)::integer as persons, sum(quarters)::integer as quarters,
      sum(amount_ore)::bigint as amount_ore
    from by_person group by by_person.month order by by_person.month`.execute(db)
  return rows
}
