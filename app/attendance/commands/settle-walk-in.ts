import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { mayBookPeople } from '../../bookings/policy.ts'
import { isForCompany } from '../../bookings/queries/bookable.ts'
import { companyMeant } from '../../companies/queries/meant.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { forgetTakenDown, saidToBeFrom } from '../../people/commands/take-down.ts'
import { type WalkIn, walkInsOf } from '../queries/walk-ins.ts'
import type { WalkInFacts } from '../queries/walk-ins-as.ts'
import type { LetGo } from '../rules/walk-in.ts'

/**
 * Whoever arranges has found out from which company somebody came, and it waits for that one. Refuses `not-found`, `walk-in-gone`, `not-for-company`,
 * and as `companyMeant`.
 */
export async function chooseCompany(
  tx: Tx,
  visitor: Visitor,
  { walk_in_id, company }: { walk_in_id: number; company: string },
): Promise<{ id: number } | Refusal> {
  const waits = await heldWalkIn(tx, visitor, walk_in_id)
  if (isRefusal(waits)) return waits
  const meant = await companyMeant(tx.db, visitor, company)
  if (isRefusal(meant)) return meant
  if (!(await isForCompany(tx.db, waits.occasion_id, meant.id)))
    return refuse('not-for-company', { field: 'company' })
  await saidToBeFrom(tx, walk_in_id, meant.id)
  await tx.db
    .updateTable('walk_in')
    .set({ returned_at: null, returned_because: null })
    .where('id', '=', walk_in_id)
    .execute()
  await note(tx, {
    action: 'walk-in-company-chosen',
    subject: 'walk_in',
    subject_id: walk_in_id,
    programme_id: visitor.programme,
    about: { occasion_id: waits.occasion_id, company_id: meant.id },
  })
  return { id: walk_in_id }
}

/** The hours are nobody’s who takes part, or noted already: they wait no more, and the name is gone. Refuses `not-found`, `walk-in-gone`. */
export async function letWalkInGo(
  tx: Tx,
  visitor: Visitor,
  { walk_in_id, because }: { walk_in_id: number; because: LetGo },
): Promise<{ id: number } | Refusal> {
  const waits = await heldWalkIn(tx, visitor, walk_in_id)
  if (isRefusal(waits)) return waits
  await endWalkIns(tx, [walk_in_id], because)
  await noteLetGo(tx, { ...waits, programme_id: visitor.programme! }, because)
  return { id: walk_in_id }
}

/** These wait no more, and their names are gone. Notes nothing. */
export async function endWalkIns(tx: Tx, walk_in_ids: readonly number[], because: LetGo | 'forgotten') {
  await sql`update walk_in set ended_at = ${tx.clock.now()}, ended_because = ${because}
    where id = any (${`{${walk_in_ids.join(',')}}`}::integer[]) and ended_at is null`.execute(tx.db)
  await forgetTakenDown(tx, walk_in_ids)
}

type Ended = Pick<WalkInFacts, 'id' | 'programme_id' | 'occasion_id' | 'held_on' | 'quarters'>

/** The line of what waits no more. That hours went to somebody protected has the same: theirs are not to be told apart. */
export const noteLetGo = (
  tx: Tx,
  { id, programme_id, occasion_id, held_on, quarters }: Ended,
  because: LetGo,
) =>
  note(tx, {
    action: 'walk-in-let-go',
    subject: 'walk_in',
    subject_id: id,
    programme_id,
    about: { occasion_id, held_on, quarters, because },
  })

async function heldWalkIn(tx: Tx, visitor: Visitor, walk_in_id: number): Promise<WalkIn | Refusal> {
  if (!mayBookPeople(visitor)) return refuse('not-found')
  await sql`select hold_walk_in(${walk_in_id})`.execute(tx.db)
  const [waits] = await walkInsOf(tx.db, visitor, { walk_in_id })
  return waits ?? refuse('walk-in-gone', { field: 'form' })
}
