import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Level } from '../../competences/rules/matrix.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Ore } from '../../foundation/money.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { occasionsSeen } from '../queries.ts'
import type { Possible } from '../rules/outcomes.ts'
import { openSeats } from './seats.ts'
import { takesPeople } from './standing.ts'

/** What each of these courses leads to, by name. */
export const outcomesOf = (db: Db, course_ids: readonly number[]) =>
  db
    .selectFrom('course_outcome')
    .innerJoin('competence', 'competence.id', 'course_outcome.competence_id')
    .select(['course_id', 'competence_id', 'name', 'is_permit'])
    .select(sql<Level | null>`level`.as('level'))
    .where('course_id', 'in', [...course_ids, 0])
    .orderBy(swedishOrder('name'))
    .execute()

/** All that a course may lead to: the programme's competences and permits, by name. */
export const possibleOutcomes = (db: Db, programme_id: number): Promise<Possible[]> =>
  db
    .selectFrom('competence')
    .select(['id', 'name', 'is_permit'])
    .where('programme_id', '=', programme_id)
    .orderBy(swedishOrder('name'))
    .execute()

/** The competences and permits that any course leads to, by name. */
export const outcomesLedTo = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('competence')
    .select(['id', 'name'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', 'in', db.selectFrom('course_outcome').select('competence_id'))
    .orderBy(swedishOrder('name'))
    .execute()

export type Leading = {
  competence_id: number
  course_id: number
  title: string
  /** Quarter-hours of the course. */
  quarters: number
  level: Level | null
}

/** The courses that lead to any of these competences and permits, those of the highest level last. */
export const coursesLeadingTo = (
  db: Db,
  visitor: Visitor,
  competence_ids: readonly number[],
): Promise<Leading[]> =>
  db
    .selectFrom('course_outcome')
    .innerJoin('course', 'course.id', 'course_outcome.course_id')
    .select(['competence_id', 'course_id', 'title', 'quarters'])
    .select(sql<Level | null>`level`.as('level'))
    .where('course_outcome.programme_id', '=', visitor.programme ?? 0)
    .where('competence_id', 'in', [...competence_ids, 0])
    .where('course.archived_at', 'is', null)
    .orderBy('level')
    .orderBy(swedishOrder('title'))
    .orderBy('course_id')
    .execute()

export type WithSeats = {
  id: number
  course_id: number
  seats: number
  open: number
  cost_ore: Ore
  first_on: LocalDate
  place: string
}

/** The occasions of these courses that begin after a day, are for a company and have seats open to it, the nearest first. */
export const occasionsWithSeats = (
  db: Db,
  visitor: Visitor,
  { course_ids, company_id, today }: { course_ids: readonly number[]; company_id: number; today: LocalDate },
): Promise<WithSeats[]> =>
  occasionsSeen(db, visitor)
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('session')
          .whereRef('session.occasion_id', '=', 'occasion.id')
          .select([
            sql<LocalDate>`min(held_on)`.as('first_on'),
            sql<string>`coalesce(string_agg(distinct nullif(place, ''), ', '), '')`.as('place'),
          ])
          .as('held'),
      join => join.onTrue(),
    )
    .select(['occasion.id', 'course_id', 'seats', 'cost_ore', 'first_on', 'place'])
    .select(openSeats.as('open'))
    .where('course_id', 'in', [...course_ids, 0])
    .where('first_on', '>', today)
    .where(takesPeople)
    .where(openSeats, '>', 0)
    .where(sql<boolean>`occasion_is_for(occasion.id, ${company_id})`)
    .orderBy('first_on')
    .orderBy('occasion.id')
    .execute()
