import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { standingLevels } from './needs.ts'

export type Gaps = {
  /** Person and competence where what is wanted is above what there is. */
  gaps: number
  /** The levels between, summed. */
  steps: number
}
export type CompetenceFigures = Gaps & {
  /** With any level now. */
  persons: number
  /** Person and competence with both a level now and a wanted one. */
  pairs: number
  /** Person and competence where the latest own level and the manager's are of the same time and differ. */
  own_differs: number
  by_competence: Record<string, Gaps>
}

/** Days within which two ratings are of the same time. */
const SAME_TIME = 180

/** The gaps of all persons of a programme, by the jobs that they have on the day; protected ones count. GAP.md. */
export async function competenceFigures(
  db: Db,
  programme_id: number,
  today: LocalDate,
): Promise<CompetenceFigures> {
  const standing = await standingLevels(db, programme_id, today)
  const { rows } = await sql<
    Omit<CompetenceFigures, 'by_competence' | keyof Gaps> & { told: (Gaps & { name: string })[] }
  >`
    with ${standing}, gap as (
      select competence_id, count(*)::int as gaps, sum(wanted - level)::int as steps from standing where wanted > level group by competence_id)
    select count(distinct person_id) filter (where level is not null)::int as persons,
      count(*) filter (where level is not null and wanted is not null)::int as pairs,
      count(*) filter (where own <> manager and abs(own_on - manager_on) <= ${SAME_TIME})::int as own_differs,
      (select coalesce(json_agg(json_build_object('name', name, 'gaps', gaps, 'steps', steps) order by name collate "C"), '[]')
        from gap join competence on competence.id = competence_id) as told
    from standing`.execute(db)
  const { told, ...counts } = rows[0]!
  const sum = (what: keyof Gaps) => told.reduce((all, one) => all + one[what], 0)
  return {
    persons: counts.persons,
    pairs: counts.pairs,
    gaps: sum('gaps'),
    steps: sum('steps'),
    own_differs: counts.own_differs,
    by_competence: Object.fromEntries(told.map(({ name, ...gaps }) => [name, gaps])),
  }
}
