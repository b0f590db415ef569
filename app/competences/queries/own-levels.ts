import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import type { Standing } from '../rules/matrix.ts'
import { type MatrixCompetence, matrixCompetences, matrixRows } from './matrix.ts'
import { type HeldPermit, permitsAt } from './permits.ts'

export type OwnLevels = {
  company: string
  controller: string
  purpose: string
  competences: (MatrixCompetence & { standing: Standing | undefined })[]
  permits: HeldPermit[]
}

type Whose = { programme_id: number; person_id: number; today: LocalDate }

/** What one person is asked at the company where they work today: null where its levels are not open, or nobody works there by that id. */
export async function ownLevelsOf(
  db: Db,
  { programme_id, person_id, today }: Whose,
): Promise<OwnLevels | null> {
  const { rows } = await sql<{ id: number; name: string; controller: string; purpose: string }>`
    select company.id, company.name, controller, purpose from employment
      join company on company.id = employment.company_id
      join level_ground on level_ground.company_id = company.id and closed_at is null, (select ${today}::date as day) today
    where employment.programme_id = ${programme_id} and person_id = ${person_id} and ${isOpenOn('employment', 'today.day')}
    order by starts_on desc nulls last, employment.id desc limit 1`.execute(db)
  const [company] = rows
  if (!company) return null
  const within = { programme: programme_id }
  const [row] = await matrixRows(db, within, { company_id: company.id, today, only: `p${person_id}` })
  if (!row) return null
  const competences = await matrixCompetences(db, within, company.id)
  return {
    company: company.name,
    controller: company.controller,
    purpose: company.purpose,
    permits: await permitsAt(db, within, { company_id: company.id, who: `p${person_id}` }),
    competences: competences.map(one => ({ ...one, standing: row.standing.get(one.id) })),
  }
}
