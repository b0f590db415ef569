import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'

type LateStep = {
  visit_id: number
  next_step: string
  next_on: LocalDate
  company_id: number
  company: string
  municipality: string
}

/** The visitor's first next step at each company, where it should have been taken before today. */
export async function lateStepsOf(db: Db, visitor: Visitor, today: LocalDate): Promise<LateStep[]> {
  const { rows } = await sql<LateStep>`
    select step.*, company.name as company, municipality.name as municipality
    from (
      select distinct on (company_id) id as visit_id, company_id, next_step, next_on
      from visit
      where programme_id = ${visitor.programme} and made_by = ${visitor.user_id} and next_step <> '' and next_done_at is null
      order by company_id, next_on nulls last, id) step
    join company on company.id = step.company_id and company.merged_into is null
    join municipality on municipality.code = company.municipality_code
    where step.next_on < ${today}::date
    order by company.name, company.id`.execute(db)
  return rows
}
