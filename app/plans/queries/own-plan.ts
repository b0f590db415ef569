import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import { calledBy, led } from '../../people/queries/managers.ts'
import type { Kind } from '../rules/line.ts'

export type OwnPlan = {
  lines: {
    id: number
    name: string
    role: string
    competence_id: number | null
    level_to: number | null
    due_on: LocalDate | null
    kind: Kind | null
    responsible: string
    is_from_need: boolean
  }[]
  /** Who leads the person day by day; null where nobody is told to. */
  manager: string | null
}

type Whose = { programme_id: number; person_id: number; today: LocalDate }

/** What is planned for one person where they work today and levels are open, the nearest day first. Asked by the house. */
export async function ownPlanOf(db: Db, { programme_id, person_id, today }: Whose): Promise<OwnPlan> {
  const { rows: lines } = await sql<OwnPlan['lines'][number]>`
    select line.id, line.name, line.role, line.competence_id, level_to, due_on, kind, responsible, need_id is not null as is_from_need
    from plan_person chosen join plan_line line on line.id = chosen.line_id
    where chosen.programme_id = ${programme_id} and chosen.person_id = ${person_id}
      and exists (select from level_ground where level_ground.company_id = chosen.company_id and closed_at is null)
      and exists (select from employment job, (select ${today}::date as day) today
        where job.person_id = chosen.person_id and job.company_id = chosen.company_id and ${isOpenOn('job', 'today.day')})
    order by due_on nulls last, line.place, line.id`.execute(db)
  const { rows: managers } = await sql<{ name: string }>`
    with ${led(programme_id, today)}
    select ${calledBy} as name from led join contact on contact.id = led.contact_id where led.person_id = ${person_id}`.execute(
    db,
  )
  return { lines, manager: managers[0]?.name ?? null }
}
