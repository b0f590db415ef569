import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { shiftsChanged } from '../rules/events.ts'
import { type Rota, type SingleDay, turnKept, turnsRefusal } from '../rules/rota.ts'
import { heldTeam, type OfTeam } from './own-team.ts'

type Of = OfTeam & { version: number }
type Done = { id: number } | Refusal

/**
 * The rota of a team from a day on; one that begins on the same day is written over. Refuses `not-found`, `not-yours`, `changed-by-other`,
 * `not-a-day-here`, and as `turnsRefusal`.
 */
export async function saveRota(tx: Tx, visitor: Visitor, { valid_from, first_on, turns, ...of }: Of & Rota) {
  const refusal =
    turnsRefusal(turns) ??
    (await dayRefusal(tx, visitor, { valid_from })) ??
    (await dayRefusal(tx, visitor, { first_on }))
  if (refusal) return refusal
  return changed(tx, visitor, of, { action: 'rota-saved', about: { valid_from } }, async held => {
    const kept = { first_on, turns: turns.map(turnKept) }
    await tx.db
      .insertInto('rota')
      .values({ ...held, valid_from, ...kept })
      .onConflict(conflict => conflict.columns(['team_id', 'valid_from']).doUpdateSet(kept))
      .execute()
  })
}

/** Takes a rota away: the earlier one goes on, or nothing is known. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export const removeRota = (tx: Tx, visitor: Visitor, { valid_from, ...of }: Of & { valid_from: LocalDate }) =>
  changed(tx, visitor, of, { action: 'rota-removed', about: { valid_from } }, async ({ team_id }) => {
    await tx.db
      .deleteFrom('rota')
      .where('team_id', '=', team_id)
      .where('valid_from', '=', valid_from)
      .execute()
  })

/** A single day that is otherwise: other times, or free. Refuses as `saveRota`. */
export async function saveDay(tx: Tx, visitor: Visitor, { day, turn, ...of }: Of & SingleDay): Promise<Done> {
  const refusal = (turn && turnsRefusal([turn, null])) ?? (await dayRefusal(tx, visitor, { day }))
  if (refusal) return refusal.field === 'turn_1_ends' ? { ...refusal, field: 'ends' } : refusal
  return changed(tx, visitor, of, { action: 'rota-day-saved', about: { day } }, async held => {
    const kept = { starts_at: turn?.starts_at ?? null, ends_at: turn?.ends_at ?? null }
    await tx.db
      .insertInto('rota_day')
      .values({ ...held, day, ...kept })
      .onConflict(conflict => conflict.columns(['team_id', 'day']).doUpdateSet(kept))
      .execute()
  })
}

/** The day is as the rota says again. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export const removeDay = (tx: Tx, visitor: Visitor, { day, ...of }: Of & { day: LocalDate }) =>
  changed(tx, visitor, of, { action: 'rota-day-removed', about: { day } }, async ({ team_id }) => {
    await tx.db.deleteFrom('rota_day').where('team_id', '=', team_id).where('day', '=', day).execute()
  })

async function changed(
  tx: Tx,
  visitor: Visitor,
  { company_id, team_id, version }: Of,
  { action, about }: { action: string; about: Record<string, LocalDate> },
  write: (held: { programme_id: number; company_id: number; team_id: number }) => Promise<void>,
): Promise<Done> {
  const held = await heldTeam(tx, visitor, { company_id, team_id, version })
  if ('refused' in held) return held
  const programme_id = visitor.programme!
  await write({ programme_id, company_id, team_id })
  await note(tx, { action, subject: 'shift_team', subject_id: team_id, about: { company_id, ...about } })
  await tx.tell(shiftsChanged({ programme_id, company_id }))
  return { id: team_id }
}

/** A day that nobody means: the year was mistyped. */
async function dayRefusal(
  tx: Tx,
  visitor: Visitor,
  asked: Record<string, LocalDate>,
): Promise<Refusal | null> {
  const { starts_on, ends_on } = await tx.db
    .selectFrom('programme')
    .select(['starts_on', 'ends_on'])
    .where('id', '=', visitor.programme!)
    .executeTakeFirstOrThrow()
  const [field, day] = Object.entries(asked)[0]!
  const is_near = addMonths(starts_on, -60) <= day && day <= addMonths(ends_on, 24)
  return is_near ? null : refuse('not-a-day-here', { field })
}
