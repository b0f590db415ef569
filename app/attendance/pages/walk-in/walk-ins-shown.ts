import { newOnce } from '../../../access/answers.ts'
import type { Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { fullName } from '../../../people/rules/names.ts'
import { walkInTexts } from '../../messages/walk-ins.ts'
import type { SessionNow } from '../../queries/sessions-now.ts'
import { walkInsOf } from '../../queries/walk-ins.ts'
import { quartersHeld, waitsFor } from '../../rules/walk-in.ts'
import type { RollShown } from '../roll-shown.ts'

/**
 * Who has been taken down at a session, and what can be chosen for one more. The companies are those that stand on the list already. Whether a
 * company was found is told to those alone who know which companies there are, neither in words nor by the order.
 */
export async function walkInsShown(
  { db, format, say }: Pick<Visit, 'format' | 'say'> & { db: Db },
  session: SessionNow,
  { roll, may_settle }: { roll: RollShown; may_settle: boolean },
) {
  const t = say(walkInTexts)
  const { id: session_id, programme_id: programme } = session
  const found = await walkInsOf(db, { programme }, { session_id })
  const waiting = may_settle ? found : found.toSorted((one, other) => one.id - other.id)
  const full = quartersHeld(session)
  return {
    word: newOnce(),
    full: String(full),
    companies: [...new Set(roll.rows.flatMap(row => row.company ?? []))],
    times: Array.from({ length: full }, (_, nth) => full - nth).map(quarters => ({
      value: String(quarters),
      label: quarters === full ? t.all_of_it(format.hours(full)) : format.hours(quarters),
    })),
    sum:
      waiting.length > 0
        ? t.waiting_sum(waiting.length, format.hours(waiting.reduce((sum, one) => sum + one.quarters, 0)))
        : null,
    waiting: waiting.map(one => ({
      id: one.id,
      name: fullName(one),
      company: one.company_said,
      time: format.hours(one.quarters),
      waits: may_settle ? t[`waits_for_${waitsFor(one)}`] : t.waits_for_answer,
    })),
  }
}

export type WalkInsShown = Awaited<ReturnType<typeof walkInsShown>>
