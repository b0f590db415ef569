import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addDays, addMonths } from '../../foundation/dates.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { chosenId } from '../../ui/described-list.ts'
import type { ListState } from '../../ui/list-url.ts'
import { mayCountEveryone } from '../policy.ts'
import { occasionsSeen } from '../queries.ts'
import { COURSE_KINDS, SOON_DAYS, TIMES } from '../rules/kinds.ts'
import { OCCASION_STATES } from '../rules/takes-nobody.ts'
import type { Schedule } from '../rules/verdict.ts'
import { openSeats } from './seats.ts'
import { isOccasionSought } from './sought.ts'
import { isNotCancelled, takesPeople } from './standing.ts'

export const OCCASIONS_PER_PAGE = 40

/**
 * One page of the list, or with no page all of it: the rows and how many there are. Those that only lack days are coming. Which ones is
 * found from their days alone; what is told of them is read of those that are shown.
 */
export async function occasionsOf(
  db: Db,
  visitor: Visitor,
  list: ListState,
  today: LocalDate,
  page: number | null = list.page,
) {
  const chosen = matching(db, visitor, list, today)
  const { total } = await chosen.select(eb => eb.fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow()
  const sort = list.sort in SORTS ? (list.sort as keyof typeof SORTS) : 'held_on'
  const direction = list.direction === 'descending' ? 'desc' : 'asc'
  const ids = await chosen
    .select('occasion.id')
    .orderBy(SORTS[sort], order =>
      direction === 'desc' ? order.desc().nullsLast() : order.asc().nullsLast(),
    )
    .orderBy('occasion.id', direction)
    .$if(page !== null, query => query.limit(OCCASIONS_PER_PAGE).offset((page! - 1) * OCCASIONS_PER_PAGE))
    .execute()
  const rows = await occasionRows(
    db,
    visitor,
    ids.map(one => one.id),
  )
  return { rows, total: Number(total) }
}

/** What is told of these occasions, in the order in which they are named. */
async function occasionRows(db: Db, visitor: Visitor, ids: readonly number[]) {
  if (ids.length === 0) return []
  const rows = await occasionsSeen(db, visitor)
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .leftJoin('provider', 'provider.id', 'occasion.provider_id')
    // Occasion by occasion through the index, so that a database without statistics does not go astray.
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('session')
          .whereRef('session.occasion_id', '=', 'occasion.id')
          .select(day => [
            day.fn.min('held_on').as('first_on'),
            day.fn.max('held_on').as('last_on'),
            sql<number>`count(*)::int`.as('sessions'),
            sql<number>`coalesce(sum(quarters), 0)::int`.as('quarters'),
            sql<string[] | null>`array_agg(distinct place) filter (where place <> '')`.as('places'),
          ])
          .as('day'),
      join => join.onTrue(),
    )
    .select([
      'occasion.id',
      'occasion.code',
      'course.title',
      'course.code as course_code',
      'course.kind',
      'provider.name as provider',
      'occasion.seats',
      'occasion.state',
      'occasion.least_seats',
      'occasion.decided_by',
      'occasion.cost_ore',
      'day.first_on',
      'day.last_on',
      'day.sessions',
      'day.quarters',
      'day.places',
      // A company or a provider sees only its own bookings, and cannot tell what is left.
      sql<number | null>`case when ${mayCountEveryone(visitor)} then ${openSeats} end`.as('free'),
    ])
    .where('occasion.id', 'in', ids)
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

export type OccasionRow = Awaited<ReturnType<typeof occasionRows>>[number]

const FIRST_ON = sql<LocalDate>`(select min(held_on) from session where session.occasion_id = occasion.id)`

/** Whether a day of the occasion is today or later; without a day, whether it has any. */
const isHeldFrom = (day: LocalDate | null) =>
  sql<boolean>`exists (select from session where session.occasion_id = occasion.id
    ${day === null ? sql`` : sql`and session.held_on >= ${day}`})`

const SORTS = {
  held_on: FIRST_ON,
  title: swedishOrder('course.title'),
  code: sql`occasion.code collate "C"`,
  seats: sql`occasion.seats`,
} as const
export type OccasionSort = keyof typeof SORTS

function matching(db: Db, visitor: Visitor, { q, filters }: ListState, today: LocalDate) {
  const time = TIMES.find(one => one === filters.time) ?? 'coming'
  const kind = COURSE_KINDS.find(one => one === filters.kind)
  const course_id = chosenId(filters.course ?? '')
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(filters.month ?? '') ? `${filters.month}-01` : null
  const state = OCCASION_STATES.find(one => one === filters.state)
  // What is cancelled counts nowhere as coming or past; it is found when it is asked for.
  const asked = state === 'cancelled' ? sql<boolean>`true` : isNotCancelled
  return occasionsSeen(db, visitor)
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .$if(state !== undefined, query => query.where('occasion.state', '=', state!))
    .$if(time === 'coming', query =>
      query.where(asked).where(eb => eb.or([isHeldFrom(today), eb.not(isHeldFrom(null))])),
    )
    .$if(time === 'soon' && mayCountEveryone(visitor), query =>
      query
        .where(FIRST_ON, '>', today)
        .where(FIRST_ON, '<=', addDays(today, SOON_DAYS))
        .where(takesPeople)
        .where(openSeats, '>', 0),
    )
    .$if(time === 'past', query =>
      query.where(asked).where(eb => eb.and([isHeldFrom(null), eb.not(isHeldFrom(today))])),
    )
    .$if(kind !== undefined, query => query.where('course.kind', '=', kind!))
    .$if(course_id !== null, query => query.where('course.id', '=', course_id!))
    .$if(month !== null, query =>
      query.where(eb =>
        eb.exists(
          eb
            .selectFrom('session')
            .whereRef('session.occasion_id', '=', 'occasion.id')
            .where('held_on', '>=', month!)
            .where('held_on', '<', addMonths(month!, 1)),
        ),
      ),
    )
    .$if(q !== '', query => query.where(isOccasionSought(q)))
}

/** How many took part in each of these occasions, and their time (quarter-hours); nobody with protected identity. */
export async function attendedOf(db: Db, occasion_ids: readonly number[]) {
  if (occasion_ids.length === 0)
    return new Map<number, { participants: number; quarters: number; unsigned: number }>()
  const rows = await db
    .selectFrom('attended')
    .innerJoin('session', 'session.id', 'attended.session_id')
    .where('session.occasion_id', 'in', occasion_ids)
    .where('attended.quarters', '>', 0)
    // An occasion has a place and a day.
    .where('attended.is_protected', '=', false)
    .groupBy('session.occasion_id')
    .select([
      'session.occasion_id',
      sql<number>`count(distinct attended.person_id)::int`.as('participants'),
      sql<number>`sum(attended.quarters)::int`.as('quarters'),
      sql<number>`coalesce(sum(attended.quarters) filter (where not is_signed), 0)::int`.as('unsigned'),
    ])
    .execute()
  return new Map(rows.map(({ occasion_id, ...attended }) => [occasion_id, attended]))
}

/** The whole schedule in three figures: all, those not over, and the nearest day. */
export async function scheduleOf(db: Db, visitor: Visitor, today: LocalDate): Promise<Schedule> {
  const row = await occasionsSeen(db, visitor)
    .leftJoin('session', join =>
      join
        .onRef('session.occasion_id', '=', 'occasion.id')
        .on('session.held_on', '>=', today)
        .on(isNotCancelled),
    )
    .select(eb => [
      sql<number>`count(distinct occasion.id)::int`.as('all'),
      sql<number>`count(distinct session.occasion_id)::int`.as('coming'),
      eb.fn.min('held_on').as('next_on'),
    ])
    .executeTakeFirstOrThrow()
  return row
}

/** The months (YYYY-MM) in which something is held. */
export const monthsOf = async (db: Db, visitor: Visitor): Promise<string[]> => {
  const rows = await occasionsSeen(db, visitor)
    .innerJoin('session', 'session.occasion_id', 'occasion.id')
    .select(sql<string>`to_char(held_on, 'YYYY-MM')`.as('month'))
    .distinct()
    .orderBy('month')
    .execute()
  return rows.map(row => row.month)
}
