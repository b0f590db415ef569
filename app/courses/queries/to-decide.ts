import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addDays } from '../../foundation/dates.ts'
import { bookedSeats } from './seats.ts'
import { daysSetting } from './settings.ts'

type At = { programme_id: number; today: LocalDate }

export type ToDecide = {
  id: number
  code: string
  title: string
  least_seats: number
  booked: number
  decided_by: LocalDate
  warned_at: Date | null
}

/** Tentative occasions whose decision day is near or behind, the nearest first: too few are booked, or else they would be confirmed. */
export async function toDecide(db: Db, at: At): Promise<ToDecide[]> {
  const until = addDays(at.today, await daysSetting(db, at, 'occasion_warning_days'))
  return db
    .selectFrom('occasion')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['occasion.id', 'occasion.code', 'course.title', 'least_seats', 'warned_at'])
    .select([bookedSeats.as('booked'), sql<LocalDate>`decided_by`.as('decided_by')])
    .where('occasion.programme_id', '=', at.programme_id)
    .where('state', '=', 'tentative')
    .where('decided_by', '<=', until)
    .orderBy('decided_by')
    .orderBy('occasion.id')
    .execute()
}

/** Those who lead the programme today. */
export const leadersOf = (db: Db, { programme_id, today }: At) =>
  db
    .selectFrom('membership')
    .select('user_id')
    .distinct()
    .where('programme_id', '=', programme_id)
    .where('role', '=', 'project_leader')
    .where('revoked_at', 'is', null)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .orderBy('user_id')
    .execute()
