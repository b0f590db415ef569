import type { Visitor } from '../../access/visitor.ts'
import { hoursOf } from '../../foundation/hours.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { personWithCode } from '../../people/queries/with-code.ts'
import { personalNumber } from '../../people/rules/personal-number.ts'
import { protectedCode } from '../../people/rules/protected-code.ts'
import {
  type ProtectedRow,
  type ProtectedSeat,
  type ProtectedSum,
  protectedRowOf,
  protectedRows,
  protectedSeats,
  protectedSums,
  protectedWithNumber,
} from '../queries/protected.ts'
import { walkInsOf } from '../queries/walk-ins.ts'
import { attendanceChanged } from '../rules/events.ts'
import type { SignedHow } from '../rules/signing.ts'
import { type Change, correctRow } from './correct-attendance.ts'
import { hideSheetsIn } from './keep-sheet.ts'
import { sealTime } from './seal-time.ts'
import { noteLetGo } from './settle-walk-in.ts'
import { signRow } from './sign-attendance.ts'
import { mostLeft, noteWalkIn } from './walk-ins-of.ts'

// A line of the trail about a protected person tells the code, and neither occasion, day nor reason: more people read
// the trail than handle the person. The reason is kept with the correction.

/** Everyone with protected identity, under their codes. The reading is a line. */
export async function readProtected(
  tx: Tx,
  visitor: Visitor,
): Promise<(Omit<ProtectedSum, 'person_id'> & { code: string })[]> {
  const sums = await protectedSums(tx.db, visitor)
  await note(tx, { action: 'protected-list-read', subject: 'programme', subject_id: visitor.programme })
  return sums.map(({ person_id, ...sum }) => ({ ...sum, code: protectedCode(tx.vault, person_id) }))
}

/** The attendance of one person, and their seats at what is to come. The reading is a line. Null when the code stands for no one whom the visitor handles. */
export async function readProtectedPerson(
  tx: Tx,
  visitor: Visitor,
  code: string,
): Promise<{ rows: ProtectedRow[]; seats: ProtectedSeat[] } | null> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return null
  await noteAbout(tx, 'protected-person-read', { code, person_id })
  const rows = await protectedRows(tx.db, visitor, person_id)
  return { rows, seats: await protectedSeats(tx.db, visitor, { person_id, today: tx.clock.today() }) }
}

/** One row of theirs, to be corrected. The reading is a line. */
export async function readProtectedRow(tx: Tx, visitor: Visitor, of: Of): Promise<ProtectedRow | null> {
  const row = await rowFor(tx, visitor, of)
  if (row) await noteAbout(tx, 'protected-person-read', { code: of.code, person_id: row.person_id })
  return row
}

/**
 * From a personal number on the handler's own paper to the code, never the other way. Refuses `bad-personal-number`,
 * `no-one-protected`. The number is kept nowhere.
 */
export async function findProtected(
  tx: Tx,
  visitor: Visitor,
  typed: string,
): Promise<{ code: string } | Refusal> {
  const number = personalNumber(typed, tx.clock.today())?.number
  if (!number) return refuse('bad-personal-number', { field: 'number' })
  const person_id = await protectedWithNumber(tx.db, visitor, { vault: tx.vault, number })
  if (person_id === null) return refuse('no-one-protected', { field: 'number' })
  const code = protectedCode(tx.vault, person_id)
  await noteAbout(tx, 'protected-person-found', { code, person_id })
  return { code }
}

export type Of = { code: string; attendance_id: number }

/** As `correctAttendance`, for the one who handles the person. */
export async function correctProtected(
  tx: Tx,
  visitor: Visitor,
  { change, ...of }: Of & { change: Change },
): Promise<{ id: number } | Refusal> {
  const row = await rowFor(tx, visitor, of)
  if (!row) return refuse('not-found')
  const corrected = await correctRow(tx, visitor, row, change)
  if (isRefusal(corrected)) return corrected
  await sealTime(tx, row.person_id)
  const changed = changesBetween(corrected.before, corrected.after)
  await noteAbout(
    tx,
    'protected-attendance-corrected',
    { code: of.code, person_id: row.person_id },
    { changed },
  )
  return { id: row.id }
}

/** As `signAttendance`, for the one who handles the person. */
export async function signProtected(
  tx: Tx,
  visitor: Visitor,
  { version, signed_how, ...of }: Of & { version: number; signed_how: SignedHow },
): Promise<{ id: number } | Refusal> {
  const row = await rowFor(tx, visitor, of)
  if (!row) return refuse('not-found')
  // Their handler keys them into the portal too, or holds the paper.
  const how = row.binds === 'ours' ? signed_how : row.binds
  // What was signed as does not bind is signed anew.
  const asked = row.is_bound ? row : { ...row, signed_at: null }
  const signed = await signRow(tx, visitor, asked, { version, signed_how: how })
  if (isRefusal(signed)) return signed
  await noteAbout(
    tx,
    'protected-attendance-signed',
    { code: of.code, person_id: row.person_id },
    { about: { quarters: row.quarters, signed_how: how } },
  )
  return signed
}

/**
 * Somebody who was taken down without a seat is one of those whom the visitor handles. The line is that of hours that were let go: one about the
 * person at the same moment would tell where they were. Refuses `no-one-protected`, `walk-in-gone`, `day-is-full`, `already-recorded`.
 */
export async function noteProtectedWalkIn(
  tx: Tx,
  visitor: Visitor,
  { code, walk_in_id }: { code: string; walk_in_id: number },
): Promise<{ id: number } | Refusal> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return refuse('no-one-protected', { field: 'code' })
  const [waits] = await walkInsOf(tx.db, visitor, { walk_in_id })
  if (!waits) return refuse('walk-in-gone', { field: 'form' })
  const most = await mostLeft(tx.db, { session_id: waits.session_id, person_id })
  if (waits.quarters > most) return refuse('day-is-full', { field: 'code', about: { most: hoursOf(most) } })
  const id = await noteWalkIn(tx, { walk_in_id, person_id })
  if (id === null) return refuse('already-recorded', { field: 'code' })
  await sealTime(tx, person_id)
  // They may stand on the list of that session, which whoever photographed it did not know.
  await hideSheetsIn(tx, waits.session_id)
  const programme_id = visitor.programme!
  await noteLetGo(tx, { ...waits, programme_id }, 'already_noted')
  await tx.tell(attendanceChanged({ programme_id, attendance_ids: [id], done: 'recorded' }))
  return { id: walk_in_id }
}

async function rowFor(tx: Tx, visitor: Visitor, { code, attendance_id }: Of): Promise<ProtectedRow | null> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return null
  return (await protectedRowOf(tx.db, visitor, { person_id, attendance_id })) ?? null
}

const noteAbout = (
  tx: Tx,
  action: string,
  { code, person_id }: { code: string; person_id: number },
  told: Pick<Parameters<typeof note>[1], 'about' | 'changed'> = {},
) => note(tx, { action, subject: 'protected_person', subject_id: code, person_id, ...told })
