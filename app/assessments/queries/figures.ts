import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Measurement } from '../rules/read-answer.ts'
import { AREAS, type Area, FEWEST_ANSWERS, FEWEST_COMPANIES } from '../rules/statements.ts'

export type AssessmentFigures = {
  /** Who gave at least one answer. */
  respondents: Record<Measurement, number>
  companies: Record<Measurement, number>
  /** Means of companies, 1 to 5, six decimals; null where too few are shown together. */
  areas: Record<Area, { baseline: number | null; end: number | null; pairs: number; movement: number | null }>
}

/**
 * What companies said of themselves, and how they moved: a respondent's value in an area is the mean of the answers given there, where
 * at least three were; a company's is the mean of its respondents', each weighing the same. GAP.md. Asks twice.
 */
export async function assessmentFigures(db: Db, programme_id: number): Promise<AssessmentFigures> {
  const given = await sql<{ measurement: Measurement; respondents: number; companies: number }>`
    select measurement, count(distinct respondent.id)::int as respondents, count(distinct company_id)::int as companies
    from assessment join assessment_respondent respondent on respondent.assessment_id = assessment.id
    where assessment.programme_id = ${programme_id}
      and exists (select from assessment_answer where respondent_id = respondent.id and mark is not null)
    group by measurement`.execute(db)
  const moved = await sql<{ area: Area } & AssessmentFigures['areas'][Area]>`
    with ${areaValues(programme_id)}, company as (
      select company_id, area, avg(value) filter (where measurement = 'baseline') as baseline, avg(value) filter (where measurement = 'end') as ended
      from area_value group by company_id, area)
    select area, ${shown(sql`baseline`)} as baseline, ${shown(sql`ended`)} as "end", count(ended - baseline)::int as pairs,
      ${shown(sql`ended - baseline`)} as movement
    from company group by area`.execute(db)
  const of = (what: 'respondents' | 'companies'): Record<Measurement, number> => {
    const counted = (measurement: Measurement) =>
      given.rows.find(row => row.measurement === measurement)?.[what] ?? 0
    return { baseline: counted('baseline'), between: counted('between'), end: counted('end') }
  }
  const areas = AREAS.map(area => {
    const { area: _, ...found } = moved.rows.find(row => row.area === area) ?? { area, ...NOTHING }
    return [area, found]
  })
  return { respondents: of('respondents'), companies: of('companies'), areas: Object.fromEntries(areas) }
}

const NOTHING = { baseline: null, end: null, pairs: 0, movement: null }

/** The rule: `area_value`, the value of each respondent (mark of 1 to 5) in each area where enough is answered. */
const areaValues = (programme_id: number) => sql`area_value as (
  select company_id, measurement, respondent.id as respondent_id, left(statement, 1) as area, avg(mark) as value
  from assessment
  join assessment_respondent respondent on respondent.assessment_id = assessment.id
  join assessment_answer on respondent_id = respondent.id
  where assessment.programme_id = ${programme_id} and mark is not null
  group by company_id, measurement, respondent.id, left(statement, 1)
  having count(*) >= ${FEWEST_ANSWERS})`

const shown = (value: ReturnType<typeof sql>) =>
  sql<
    number | null
  >`case when count(${value}) >= ${FEWEST_COMPANIES} then round(avg(${value}), 6)::float8 end`
