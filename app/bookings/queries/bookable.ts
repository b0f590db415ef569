import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { openSeats } from '../../courses/queries/seats.ts'
import { occasionsSeen } from '../../courses/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'

/** The days of an occasion, and its time in quarter-hours. */
const held = sql<{ first_on: LocalDate | null; last_on: LocalDate | null; quarters: Quarters }>`(
  select min(held_on) as first_on, max(held_on) as last_on, coalesce(sum(quarters), 0)::int as quarters
  from session where session.occasion_id = occasion.id)`

export type Bookable = {
  id: number
  course_id: number
  code: string
  title: string
  seats: number
  /** Of them those that somebody who comes now may take. */
  open: number
  cost_ore: Ore
  state: 'tentative' | 'confirmed' | 'closed' | 'cancelled'
  is_required_by_law: boolean
  quarters: Quarters
  days: { first_on: LocalDate | null; last_on: LocalDate | null }
}

/** An occasion as it is booked: what it costs, how long it is, when it begins and ends. */
export async function bookableOf(
  db: Db,
  visitor: Visitor,
  occasion_id: number,
): Promise<Bookable | undefined> {
  const row = await bookable(db, visitor).where('occasion.id', '=', occasion_id).executeTakeFirst()
  if (!row) return undefined
  const { first_on, last_on, ...occasion } = row
  return { ...occasion, days: { first_on, last_on } }
}

/** Whether it is for a company: it names it, or names none. For someone without an employer only the latter. */
export async function isForCompany(db: Db, occasion_id: number, company_id: number | null): Promise<boolean> {
  const { rows } = await sql<{ is_for: boolean }>`
    select occasion_is_for(${occasion_id}, ${company_id}) as is_for`.execute(db)
  return rows[0]!.is_for
}

/** The occasions that have not begun, of all courses or of those that lead to a competence, the nearest first. */
export const bookableFrom = (
  db: Db,
  visitor: Visitor,
  { today, competence_id }: { today: LocalDate; competence_id: number | null },
) =>
  bookable(db, visitor)
    .where('held.first_on', '>', today)
    .where('course.archived_at', 'is', null)
    .$if(visitor.company !== null, query =>
      query.where(sql<boolean>`occasion_is_for(occasion.id, ${visitor.company})`),
    )
    .where('occasion.state', 'in', ['tentative', 'confirmed'])
    .$if(competence_id !== null, query =>
      query.where(
        'course.id',
        'in',
        db.selectFrom('course_outcome').select('course_id').where('competence_id', '=', competence_id),
      ),
    )
    .orderBy('held.first_on')
    .orderBy('occasion.id')
    .limit(60)
    .execute()

const bookable = (db: Db, visitor: Visitor) =>
  occasionsSeen(db, visitor)
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .innerJoinLateral(held.as('held'), join => join.onTrue())
    .select([
      'occasion.id',
      'occasion.course_id',
      'occasion.code',
      'course.title',
      'occasion.seats',
      'occasion.cost_ore',
      'occasion.state',
      'course.is_required_by_law',
      'held.first_on',
      'held.last_on',
      'held.quarters',
      openSeats.as('open'),
    ])
