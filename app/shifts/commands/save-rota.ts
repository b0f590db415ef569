import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { shiftsChanged } from '../rules/events.ts'
import { type Rota, type SingleDay, turnKept, turnsRefusal } from '../rules/rota.ts'
import { heldTeam, type OfTeam } from './own-team.ts'

type Of = OfTeam & { version: number }
type Done = { id: number } | Refusal
type Told = Record<string, string | null>
/** What the ledger rested on and rests on now: in the trail both stand. */
type Change = { before: Told; after: Told }

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
    const before = await rotaTold(tx, { team_id: held.team_id, valid_from })
    await tx.db
      .insertInto('rota')
      .values({ ...held, valid_from, ...kept })
      .onConflict(conflict => conflict.columns(['team_id', 'valid_from']).doUpdateSet(kept))
      .execute()
    return { before, after: told(kept) }
  })
}

/** Takes a rota away: the earlier one goes on, or nothing is known. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export const removeRota = (tx: Tx, visitor: Visitor, { valid_from, ...of }: Of & { valid_from: LocalDate }) =>
  changed(tx, visitor, of, { action: 'rota-removed', about: { valid_from } }, async ({ team_id }) => {
    const before = await rotaTold(tx, { team_id, valid_from })
    await tx.db
      .deleteFrom('rota')
      .where('team_id', '=', team_id)
      .where('valid_from', '=', valid_from)
      .execute()
    return { before, after: NO_ROTA }
  })

/** A single day that is otherwise: other times, or free. Refuses as `saveRota`. */
export async function saveDay(tx: Tx, visitor: Visitor, { day, turn, ...of }: Of & SingleDay): Promise<Done> {
  const refusal = (turn && turnsRefusal([turn, null])) ?? (await dayRefusal(tx, visitor, { day }))
  if (refusal) return refusal.field === 'turn_1_ends' ? { ...refusal, field: 'ends' } : refusal
  return changed(tx, visitor, of, { action: 'rota-day-saved', about: { day } }, async held => {
    const kept = { starts_at: turn?.starts_at ?? null, ends_at: turn?.ends_at ?? null }
    const before = await dayTold(tx, { team_id: held.team_id, day })
    await tx.db
      .insertInto('rota_day')
      .values({ ...held, day, ...kept })
      .onConflict(conflict => conflict.columns(['team_id', 'day']).doUpdateSet(kept))
      .execute()
    return { before, after: { turn: turnTold(turn ? turnKept(turn) : '') } }
  })
}

/** The day is as the rota says again. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export const removeDay = (tx: Tx, visitor: Visitor, { day, ...of }: Of & { day: LocalDate }) =>
  changed(tx, visitor, of, { action: 'rota-day-removed', about: { day } }, async ({ team_id }) => {
    const before = await dayTold(tx, { team_id, day })
    await tx.db.deleteFrom('rota_day').where('team_id', '=', team_id).where('day', '=', day).execute()
    return { before, after: NO_DAY }
  })

async function changed(
  tx: Tx,
  visitor: Visitor,
  { company_id, team_id, version }: Of,
  { action, about }: { action: string; about: Record<string, LocalDate> },
  write: (held: { programme_id: number; company_id: number; team_id: number }) => Promise<Change>,
): Promise<Done> {
  const held = await heldTeam(tx, visitor, { company_id, team_id, version })
  if ('refused' in held) return held
  const programme_id = visitor.programme!
  const { before, after } = await write({ programme_id, company_id, team_id })
  await note(tx, {
    ...{ action, subject: 'shift_team', subject_id: team_id, about: { company_id, ...about } },
    changed: changesBetween(before, after),
  })
  await tx.tell(shiftsChanged({ programme_id, company_id }))
  return { id: team_id }
}

const NO_ROTA: Told = { first_on: null, turns: null }
const NO_DAY: Told = { turn: null }

const turnTold = (kept: string) => kept || '–'
const told = ({ first_on, turns }: { first_on: LocalDate; turns: readonly string[] }): Told => ({
  first_on,
  turns: turns.map(turnTold).join(' '),
})

/** The rota as it stands before it is written over or taken away, as the trail tells it. */
async function rotaTold({ db }: Tx, { team_id, valid_from }: { team_id: number; valid_from: LocalDate }) {
  const rota = await db
    .selectFrom('rota')
    .select(['first_on', 'turns'])
    .where('team_id', '=', team_id)
    .where('valid_from', '=', valid_from)
    .executeTakeFirst()
  return rota ? told(rota) : NO_ROTA
}

async function dayTold({ db }: Tx, { team_id, day }: { team_id: number; day: LocalDate }): Promise<Told> {
  const single = await db
    .selectFrom('rota_day')
    .select(['starts_at', 'ends_at'])
    .where('team_id', '=', team_id)
    .where('day', '=', day)
    .executeTakeFirst()
  if (!single) return NO_DAY
  const { starts_at, ends_at } = single
  return {
    turn: turnTold(starts_at && ends_at ? `${starts_at.slice(0, 5)}-${ends_at.slice(0, 5)}` : ''),
  }
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
