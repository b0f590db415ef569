import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Who } from '../../competences/rules/rating.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isTold, worksHere } from './plan.ts'

type Within = Pick<Visitor, 'programme'>
type On = { company_id: number; today: LocalDate }

/** How many different people a company's plan is for: who work there on the day, nobody with protected identity. */
export async function chosenCount(db: Db, visitor: Within, { company_id, today }: On): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(distinct whose)::int as people from plan_person chosen
    where programme_id = ${visitor.programme ?? 0} and company_id = ${company_id} and ${isTold('chosen')} and ${worksHere('chosen', today)}`.execute(
    db,
  )
  return rows[0]!.people
}

/** Who is chosen for which line of a company's plan, whether they still work there or not; nobody with protected identity. */
export async function chosenAt(
  db: Db,
  visitor: Within,
  company_id: number,
): Promise<{ line_id: number; who: Who }[]> {
  const { rows } = await sql<{ line_id: number; who: Who }>`
    select line_id, whose as who from plan_person chosen
    where programme_id = ${visitor.programme ?? 0} and company_id = ${company_id} and ${isTold('chosen')}
    order by line_id, id`.execute(db)
  return rows
}
