import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { outsideOf } from '../queries/outside.ts'
import { hoursOutside } from '../queries/paid-time.ts'
import { paidTimeSaid } from '../rules/events.ts'
import type { Said, WorkTime } from '../rules/work-time.ts'

/** What is said of those whom it is about is kept with the day, with who said it and of which hours; the ledger is told. The command that books notes it. */
export async function keepSaid(
  tx: Tx,
  visitor: Visitor,
  { company_id, times, said }: { company_id: number; times: readonly WorkTime[]; said: Said },
): Promise<void> {
  const programme_id = visitor.programme!
  const rows = times
    .map(({ occasion_id, person_id, outside, broken }) => ({
      ...{ programme_id, company_id, person_id, occasion_id },
      is_paid: outside.length > 0 ? said.is_paid : null,
      said_of:
        outside.length > 0 && said.is_paid !== null
          ? hoursOutside({ company_id, person_id, occasion_id })
          : null,
      rest_because: broken.length > 0 && said.rest_because ? said.rest_because : null,
      said_at: tx.clock.now(),
      said_by: visitor.user_id,
    }))
    .filter(row => row.is_paid !== null || row.rest_because !== null)
  if (rows.length === 0) return
  await tx.db.insertInto('work_time_said').values(rows).execute()
  for (const [occasion_id, all] of Map.groupBy(
    rows.filter(row => row.is_paid !== null),
    row => row.occasion_id,
  ))
    await tx.tell(paidTimeSaid({ programme_id, occasion_id, person_ids: all.map(row => row.person_id) }))
}

/** What was said of somebody who is forgotten or has become protected is gone: what the ledger has judged by it stands. */
export const forgetSaidOf = async ({ db }: Tx, person_id: number): Promise<void> => {
  await db.deleteFrom('work_time_said').where('person_id', '=', person_id).execute()
}

/** `read`: the mark of the sessions that the answer was given to, where a page showed them. */
type Answered = { occasion_id: number; person_id: number; read?: string }
type Answer = { company_id: number; of: readonly Answered[]; is_paid: boolean }

/**
 * A company answers afterwards, or otherwise than before, whether time outside the rota is paid, of all that it is asked about or of none.
 * Refuses `not-found`, `not-yours`, `nothing-outside`, and `changed-by-other` where the sessions are others.
 */
export async function sayPaid(
  tx: Tx,
  visitor: Visitor,
  { company_id, of, is_paid }: Answer,
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const outside = new Map(
    (await outsideOf(tx.db, visitor, { company_id })).map(one => [keyOf(one), one] as const),
  )
  if (of.some(one => !outside.has(keyOf(one)))) return refuse('nothing-outside', { field: 'of' })
  if (of.some(one => one.read !== undefined && one.read !== outside.get(keyOf(one))!.read))
    return refuse('changed-by-other', { field: 'of' })
  const anew = [...new Map(of.map(one => [keyOf(one), one] as const)).values()].filter(
    one => outside.get(keyOf(one))!.is_paid !== is_paid,
  )
  if (anew.length === 0) return { id: company_id }
  const programme_id = visitor.programme!
  await tx.db
    .insertInto('work_time_said')
    .values(
      anew.map(({ occasion_id, person_id }) => ({
        ...{ programme_id, company_id, person_id, occasion_id, is_paid },
        said_of: hoursOutside({ company_id, person_id, occasion_id }),
        said_at: tx.clock.now(),
        said_by: visitor.user_id,
      })),
    )
    .execute()
  for (const { occasion_id, person_id } of anew)
    await note(tx, {
      action: 'paid-time-said',
      subject: 'company',
      subject_id: company_id,
      programme_id,
      person_id,
      about: { occasion_id, is_paid: is_paid ? 'yes' : 'no' },
    })
  for (const [occasion_id, all] of Map.groupBy(anew, one => one.occasion_id))
    await tx.tell(paidTimeSaid({ programme_id, occasion_id, person_ids: all.map(one => one.person_id) }))
  return { id: company_id }
}

const keyOf = ({ occasion_id, person_id }: Answered) => `${occasion_id}-${person_id}`
