import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import { calledBy, led } from '../../people/queries/managers.ts'
import type { Kind } from '../rules/line.ts'

export type OwnLine = {
  id: number
  name: string
  role: string
  competence_id: number | null
  level_to: number | null
  due_on: LocalDate | null
  kind: Kind | null
  responsible: string
  is_from_need: boolean
}
/** What one company has planned for one who works there. */
export type OwnPlan = {
  company_id: number
  company: string
  lines: OwnLine[]
  /** Who leads the person there day by day; null where nobody is told to. */
  manager: string | null
}

type Whose = { programme_id: number; person_id: number; today: LocalDate }

/**
 * The rule: what is planned for one person at each company where they work today and levels are open, the latest employer first and the
 * nearest day first in each. What a former employer planned is nobody’s any more, and a company that has shut its levels shows nothing.
 * Asked by the house.
 */
export async function ownPlansOf(db: Db, { programme_id, person_id, today }: Whose): Promise<OwnPlan[]> {
  const { rows } = await sql<OwnLine & Pick<OwnPlan, 'company_id' | 'company'>>`
    with job as (
      select company_id, max(starts_on) as since
      from employment job, (select ${today}::date as day) today
      where programme_id = ${programme_id} and person_id = ${person_id} and ${isOpenOn('job', 'today.day')}
      group by company_id)
    select company.id as company_id, company.name as company, line.id, line.name, line.role, line.competence_id, level_to, due_on, kind,
      responsible, need_id is not null as is_from_need
    from plan_person chosen join plan_line line on line.id = chosen.line_id
    join job on job.company_id = chosen.company_id
    join company on company.programme_id = chosen.programme_id and company.id = chosen.company_id
    where chosen.programme_id = ${programme_id} and chosen.person_id = ${person_id}
      and exists (select from level_ground where level_ground.company_id = chosen.company_id and closed_at is null)
    order by since desc nulls last, company.id desc, due_on nulls last, line.place, line.id`.execute(db)
  const { rows: managers } = await sql<{ company_id: number; name: string }>`
    with ${led(programme_id, today)}
    select led.company_id, ${calledBy} as name from led join contact on contact.id = led.contact_id
    where led.person_id = ${person_id}`.execute(db)
  return [...Map.groupBy(rows, row => row.company_id)].map(([company_id, own]) => ({
    company_id,
    company: own[0]!.company,
    lines: own.map(({ company_id: _, company: __, ...line }) => line),
    manager: managers.find(one => one.company_id === company_id)?.name ?? null,
  }))
}
