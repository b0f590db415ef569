import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { occasionsSeen } from '../../courses/queries.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { bindingOn } from '../../programmes/queries/binding.ts'
import { rollOf } from '../queries/roll.ts'
import { attendanceChanged } from '../rules/events.ts'
import {
  isOvertaken,
  type Marked,
  type OnRoll,
  onSheet,
  originalIn,
  rollMarked,
  signedWith,
} from '../rules/roll.ts'
import { keepEvidence } from './note-evidence.ts'
import { objectionsEnd } from './objections.ts'

type Of = { occasion_id: number; session_id: number }
export type RollSent = Of & {
  /** The fields of the roll as they were sent. */
  typed: Readonly<Record<string, string>>
  /** Whoever is not marked was there all through. */
  rest: boolean
  /** Everybody who was there has signed the list on paper. */
  is_signed: boolean
  /** The list on paper that it is keyed from, where it is kept. */
  sheet_id?: number
}
/** What somebody else has written in the meantime, which stands: by person, in quarter-hours. */
export type Overtaken = { person_id: number; theirs: Quarters | null; mine: Quarters }
export type RollMade = { id: number; saved: number; signed: number; overtaken: Overtaken[] }

/**
 * A whole room is marked at once. What others have written since the page was read stands and is told, the rest is saved; the same twice
 * is saved once. Hours that are signed are left as they are. Refuses `not-found` (occasion or session), `occasion-cancelled`, `occasion-closed`,
 * `not-yet`, `not-over` (signed before the session has ended), `portal-binds`,
 * `original-missing` (on paper, where paper binds and it is not said where it lies), and `part-missing` where it is not said for how long.
 */
export async function markRoll(tx: Tx, visitor: Visitor, sent: RollSent): Promise<RollMade | Refusal> {
  const { occasion_id, session_id } = sent
  const session = await occasionsSeen(tx.db, visitor)
    .innerJoin('session', 'session.occasion_id', 'occasion.id')
    .select(['session.id', 'session.held_on', 'occasion.state'])
    .select(sql<Date>`session_ends(held_on, starts_at, ends_at)`.as('ends'))
    .where('occasion.id', '=', occasion_id)
    .where('session.id', '=', session_id)
    .executeTakeFirst()
  return session ? markSession(tx, visitor.programme!, { ...session, ...sent }) : refuse('not-found')
}

type Held = RollSent & { held_on: LocalDate; ends: Date } & Parameters<typeof takesNobody>[0]

/** The same for whoever has been let in to the session otherwise. */
export async function markSession(
  tx: Tx,
  programme_id: number,
  { occasion_id, session_id, held_on, ends, typed, rest, is_signed, sheet_id, ...occasion }: Held,
): Promise<RollMade | Refusal> {
  const taken = takesNobody(occasion)
  if (taken) return taken
  // Two who mark the same day come one after the other: what is noted in one of its sessions bounds what can be in the others.
  await tx.db
    .selectFrom('session')
    .select('id')
    .where('occasion_id', '=', occasion_id)
    .where('held_on', '=', held_on)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (held_on > tx.clock.today()) return refuse('not-yet')
  if (is_signed && ends > tx.clock.now()) return refuse('not-over', { field: 'signed' })
  const binds = await bindingOn(tx.db, programme_id, held_on)
  const read = originalIn(typed)
  if ('wrong' in read) return refuse(read.wrong, { field: 'original' })
  const { original } = read
  if (is_signed && binds === 'portal') return refuse('portal-binds', { field: 'signed' })
  if (is_signed && binds === 'paper' && original === '')
    return refuse('original-missing', { field: 'original' })
  const of = { occasion_id, session_id, held_on }
  const { marked, wrong } = rollMarked(typed, await rollOf(tx.db, of), { rest })
  const [first] = Object.keys(wrong)
  if (first) return refuse('part-missing', { field: first })
  const own = marked.filter(one => !isOvertaken(one) && one.quarters !== one.row.quarters)
  const written = await write(tx, programme_id, of, own)
  const overtaken = marked.filter(one => isOvertaken(one) || (own.includes(one) && !written.has(one)))
  const told = overtaken.map(({ row, quarters }) => ({
    person_id: row.person_id,
    theirs: row.quarters,
    mine: quarters,
  }))
  if (!is_signed || told.length > 0)
    return { id: session_id, saved: written.size, signed: 0, overtaken: told }
  const { signed, others } = signedWith(typed, await rollOf(tx.db, of), marked)
  const onPaper = sheet_id === undefined ? signed : signed.filter(onSheet(typed))
  const count = await signAll(tx, programme_id, { ...of, original, sheet_id }, onPaper)
  return { id: session_id, saved: written.size, signed: count, overtaken: others }
}

type At = Of & { held_on: LocalDate }

/** Writes what was marked, new rows and changed ones; those that somebody else was quicker with are not among what comes back. */
async function write(tx: Tx, programme_id: number, at: At, marked: readonly Marked[]): Promise<Set<Marked>> {
  const fresh = marked.filter(({ row }) => row.attendance_id === null)
  const changed = marked.filter(({ row }) => row.attendance_id !== null)
  const made =
    fresh.length === 0
      ? []
      : await tx.db
          .insertInto('attendance')
          .values(
            fresh.map(({ row, quarters }) => ({
              programme_id,
              session_id: at.session_id,
              person_id: row.person_id,
              quarters,
            })),
          )
          .onConflict(conflict => conflict.columns(['session_id', 'person_id']).doNothing())
          .returning(['id', 'person_id'])
          .execute()
  const { rows: moved } =
    changed.length === 0
      ? { rows: [] }
      : await sql<{ id: number; person_id: number }>`
          update attendance set quarters = now.quarters, version = version + 1
          from unnest(${changed.map(({ row }) => row.attendance_id)}::integer[], ${changed.map(({ row }) => row.quarters)}::integer[],
            ${changed.map(({ quarters }) => quarters)}::integer[]) as now (id, was, quarters)
          where attendance.id = now.id and attendance.quarters = now.was and signed_at is null
          returning attendance.id, person_id`.execute(tx.db)
  await objectionsEnd(
    tx,
    moved.map(one => one.id),
  )
  const ids = new Map([...made, ...moved].map(one => [one.person_id, one.id]))
  const written = marked.filter(({ row }) => ids.has(row.person_id))
  for (const { row, quarters } of written)
    await note(tx, {
      action: row.attendance_id === null ? 'attendance-recorded' : 'attendance-changed',
      subject: 'attendance',
      subject_id: ids.get(row.person_id)!,
      programme_id,
      person_id: row.person_id,
      about: { occasion_id: at.occasion_id, held_on: at.held_on, quarters },
      ...(row.attendance_id !== null && {
        changed: { quarters: { before: row.quarters, after: quarters } },
      }),
    })
  const idsOf = (rows: readonly { id: number }[]) => rows.map(one => one.id)
  if (made.length > 0)
    await tx.tell(attendanceChanged({ programme_id, attendance_ids: idsOf(made), done: 'recorded' }))
  if (moved.length > 0)
    await tx.tell(attendanceChanged({ programme_id, attendance_ids: idsOf(moved), done: 'corrected' }))
  return new Set(written)
}

/** These have signed the list on paper, each for the time that stands there. How many that is. */
async function signAll(
  tx: Tx,
  programme_id: number,
  at: At & { original: string; sheet_id?: number | undefined },
  rows: readonly OnRoll[],
): Promise<number> {
  if (rows.length === 0) return 0
  const { rows: signed } = await sql<{ id: number; person_id: number; quarters: Quarters }>`
    update attendance set signed_at = ${tx.clock.now()}, signed_by = ${tx.scope.user_id ?? tx.scope.role}, signed_how = 'paper',
      version = version + 1
    from unnest(${rows.map(row => row.attendance_id)}::integer[], ${rows.map(row => row.quarters)}::integer[]) as read (id, was)
    where attendance.id = read.id and attendance.quarters = read.was and signed_at is null
    returning attendance.id, person_id, attendance.quarters`.execute(tx.db)
  for (const { id, person_id, quarters } of signed)
    await note(tx, {
      action: 'attendance-signed',
      subject: 'attendance',
      subject_id: id,
      programme_id,
      person_id,
      about: { occasion_id: at.occasion_id, held_on: at.held_on, quarters, signed_how: 'paper' },
    })
  if (signed.length > 0 && at.original !== '')
    await keepEvidence(tx, programme_id, {
      kind: 'paper',
      rows: signed.map(({ id, quarters }) => ({ attendance_id: id, quarters })),
      reference: at.original,
      sheet_id: at.sheet_id ?? null,
      given_on: at.held_on,
    })
  if (signed.length > 0)
    await tx.tell(
      attendanceChanged({ programme_id, attendance_ids: signed.map(one => one.id), done: 'signed' }),
    )
  return signed.length
}
