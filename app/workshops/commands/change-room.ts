import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { telling, tellServers } from '../../foundation/ear.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import { type RoomAt, roomOf } from '../queries/room.ts'
import type { Card, Decision, Need, Room } from '../rules/room.ts'
import type { Seated } from '../rules/seat-token.ts'

/** One row: what stood in it before it was arranged, and what does since. */
type Was<Row> = { id: string; before: Row; to: Row }
type Removable<Row> = Partial<Omit<Row, 'id' | 'version' | 'before' | 'facts'>> & { is_removed?: boolean }

/** What was there before something was arranged, by row: what is put back when it is undone. */
export type Before = {
  cards?: readonly Was<Removable<Card>>[]
  needs?: readonly Was<Removable<Need>>[]
  decisions?: readonly Was<Removable<Decision>>[]
}
/** A change in a room: `undoable` where it can be taken back, under the name of what was done. */
export type Change = { undoable?: { what: string; before: Before } }

type At = { company_id: number; workshop_id: number }

/**
 * A change by whoever leads the room. Rooms are changed one at a time, each change has a number, and every face is told once it is
 * committed. Refuses `not-found`, `not-yours`, `is-closed`, and what the work refuses.
 */
export async function leading(
  tx: Tx,
  visitor: Visitor,
  at: At,
  work: (room: Room) => Promise<Change | Refusal | undefined>,
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, at.company_id)
  if (!company) return refuse('not-found')
  if (!mayLeadWorkshops(visitor) || !mayLeadAt(visitor, company)) return refuse('not-yours')
  return changing(tx, { programme_id: visitor.programme!, workshop_id: at.workshop_id }, async room =>
    room.company_id === at.company_id ? work(room) : refuse('not-found'),
  )
}

/**
 * A change by whoever has a phone in the room, done by the house within the programme. Noted by nobody: the trail would tell who wrote
 * what. Refuses `not-found` where the seat is not there any more, `is-closed`, and what the work refuses.
 */
export const seated = (
  tx: Tx,
  own: Seated,
  work: (room: Room) => Promise<Change | Refusal | undefined>,
): Promise<{ id: number } | Refusal> =>
  changing(tx, own, async room => {
    if (!room.seats.some(seat => seat.id === own.seat_id)) return refuse('not-found')
    return room.opened_at === null ? refuse('is-closed') : work(room)
  })

/** A change by the house itself, on behalf of nobody. Refuses `not-found`, `is-closed`, and what the work refuses. */
export const byHouse = changing

async function changing(
  tx: Tx,
  at: RoomAt,
  work: (room: Room) => Promise<Change | Refusal | undefined>,
): Promise<{ id: number } | Refusal> {
  // Its number, its lock and what is told of it are one question, since most of what is asked here is asked for each card of each phone.
  await sql`
    with changed as (
      update workshop set number = number + 1, changed_at = ${tx.clock.now()}
      where programme_id = ${at.programme_id} and id = ${at.workshop_id} returning id
    )
    select ${telling(sql`'workshop ' || id`)} from changed`.execute(tx.db)
  const room = await roomOf(tx.db, at)
  if (!room) return refuse('not-found')
  if (room.closed_at !== null) return refuse('is-closed')
  const change = await work(room)
  if (isRefusal(change)) return change
  if (change?.undoable)
    await tx.db
      .insertInto('workshop_undo')
      .values({
        programme_id: room.programme_id,
        workshop_id: room.id,
        number: room.number,
        what: change.undoable.what,
        before: JSON.stringify(change.undoable.before),
      })
      .execute()
  return { id: room.id }
}

/** Every face of the room is drawn anew when this has been committed. */
export const tellFaces = (tx: Tx, workshop_id: number) => tellServers(tx, `workshop ${workshop_id}`)

/** What was done in a room, without a word of what stands there. */
export const noteIn = (
  tx: Tx,
  { company_id }: Pick<Room, 'company_id'>,
  action: string,
  about: Record<string, string | number | boolean> = {},
) => note(tx, { action, subject: 'company', subject_id: company_id, about })

/** A place after all others. */
export const lastPlace = (rows: readonly { place: number }[]): number =>
  rows.reduce((last, row) => Math.max(last, row.place), 0) + 1
