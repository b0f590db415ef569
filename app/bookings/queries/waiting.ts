import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { bookedSeats, heldSeats } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { queueOf, type Waiting } from '../rules/queue.ts'

export type WaitingAt = Waiting & { company_id: number }
type Of = { programme_id: number; occasion_id: number; today: LocalDate }

/** The waiting list of an occasion in its order, as the programme's rule of the day puts it. No names. */
export const queueAt = async (db: Db, { occasion_id, ...of }: Of): Promise<WaitingAt[]> =>
  (await queuesAt(db, { ...of, occasion_ids: [occasion_id] })).get(occasion_id) ?? []

/** The same of several occasions at once. */
export async function queuesAt(
  db: Db,
  { programme_id, occasion_ids, today }: Omit<Of, 'occasion_id'> & { occasion_ids: readonly number[] },
): Promise<Map<number, WaitingAt[]>> {
  const by_priority = await isByPriority(db, programme_id, today)
  const { rows } = await sql<WaitingAt & { occasion_id: number }>`
    select asked.occasion_id, one.* from unnest(${`{${occasion_ids.join(',')}}`}::integer[]) asked (occasion_id)
    cross join lateral waiting_at(asked.occasion_id, ${by_priority}) one`.execute(db)
  return new Map(
    [...Map.groupBy(rows, one => one.occasion_id)].map(([id, all]) => [id, queueOf(all, by_priority)]),
  )
}

/** Whether waiting lists follow the programme's priorities rather than the order in which people came. */
export async function isByPriority(db: Db, programme_id: number, today: LocalDate): Promise<boolean> {
  const amount = figureOn(await settingsOf(db, programme_id), 'waiting_by_priority', today)
  return Number(amount ?? KNOWN_SETTINGS.waiting_by_priority.amount) === 1
}

/** The seats of an occasion: all, those that are booked, and those that somebody who waits has been offered. */
export const seatsOf = (db: Db, occasion_id: number) =>
  db
    .selectFrom('occasion')
    .select(['occasion.seats', bookedSeats.as('booked'), heldSeats.as('held')])
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirstOrThrow()

export type Place = {
  id: number
  occasion_id: number
  code: string
  title: string
  first_on: LocalDate | null
  offered: number
  offer_until: Date | null
  people: { id: number; given_name: string; family_name: string }[]
}

/** The places that a company has on waiting lists, with who waits in each by name; nobody with protected identity, or who has left. */
export async function placesOf(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  { company_id, waiting_id = null }: { company_id: number; waiting_id?: number | null },
): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select waiting.id, waiting.occasion_id, occasion.code, course.title, least(waiting.offered, count(*))::int as offered, waiting.offer_until,
      (select min(held_on) from session where session.occasion_id = occasion.id) as first_on,
      jsonb_agg(jsonb_build_object('id', person.id, 'given_name', given_name, 'family_name', family_name)
        order by ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id) as people
    from waiting
    join occasion on occasion.id = waiting.occasion_id
    join course on course.id = occasion.course_id
    join waiting_person one on one.waiting_id = waiting.id
    join person on person.id = one.person_id and not is_protected
    where waiting.programme_id = ${programme ?? 0} and waiting.company_id = ${company_id} and ended_at is null
      and goes_for(waiting.occasion_id, person.id, waiting.company_id)
      and (${waiting_id}::integer is null or waiting.id = ${waiting_id}::integer)
    group by waiting.id, occasion.id, course.id order by first_on, waiting.id`.execute(db)
  return rows
}

export const placeOf = async (
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  of: { company_id: number; waiting_id: number },
): Promise<Place | undefined> => (await placesOf(db, visitor, of))[0]
