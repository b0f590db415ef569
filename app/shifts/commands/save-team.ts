import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { ShiftForm } from '../rules/rota.ts'
import { heldTeam, type OfTeam, oneAtATime, shiftCompany } from './own-team.ts'

type Facts = { name: string; form: ShiftForm }

/** A new team of a company. Refuses `not-found`, `not-yours`, `name-taken`. */
export async function addTeam(
  tx: Tx,
  visitor: Visitor,
  { company_id, name, form }: Facts & { company_id: number },
): Promise<{ id: number } | Refusal> {
  const company = await shiftCompany(tx, visitor, company_id)
  if ('refused' in company) return company
  await oneAtATime(tx, company_id)
  const made = await tx.db
    .insertInto('shift_team')
    .values({ programme_id: visitor.programme!, company_id, name, form })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? noted(tx, { company_id, id: made.id, form }) : refuse('name-taken', { field: 'name' })
}

/** What a team is called, and the form of its shifts. Refuses `not-found`, `not-yours`, `changed-by-other`, `name-taken`. */
export async function changeTeam(
  tx: Tx,
  visitor: Visitor,
  { name, form, ...of }: Facts & OfTeam & { version: number },
): Promise<{ id: number } | Refusal> {
  await oneAtATime(tx, of.company_id)
  const held = await heldTeam(tx, visitor, of)
  if ('refused' in held) return held
  const { company_id, team_id } = of
  const others = await tx.db
    .selectFrom('shift_team')
    .select('name')
    .where('company_id', '=', company_id)
    .where('id', '<>', team_id)
    .execute()
  if (others.some(other => other.name.toLowerCase() === name.toLowerCase()))
    return refuse('name-taken', { field: 'name' })
  await tx.db.updateTable('shift_team').set({ name, form }).where('id', '=', team_id).execute()
  return noted(tx, { company_id, id: team_id, form })
}

async function noted(tx: Tx, { company_id, id, form }: { company_id: number; id: number; form: string }) {
  await note(tx, {
    action: 'team-saved',
    subject: 'shift_team',
    subject_id: id,
    about: { company_id, form },
  })
  return { id }
}
