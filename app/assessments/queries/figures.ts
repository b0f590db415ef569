import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Measurement } from '../rules/read-answer.ts'
import { FEWEST_COMPANIES } from '../rules/statements.ts'
import { templateOfSeries } from './template.ts'

export type AreaFigures = {
  baseline: number | null
  end: number | null
  pairs: number
  movement: number | null
}
export type AssessmentFigures = {
  /** Who gave at least one answer. */
  respondents: Record<Measurement, number>
  companies: Record<Measurement, number>
  /** By the area's letter: means of companies, 1 to 5, six decimals; null where too few are shown together. */
  areas: Record<string, AreaFigures>
}

/**
 * What companies said of themselves, and how they moved: a respondent's value in an area is the mean of the answers given there, where
 * at least three of five were; a company's is the mean of its respondents', each weighing the same. GAP.md. Of the latest versions that
 * may be compared, and of measurements that have closed.
 */
export async function assessmentFigures(db: Db, programme_id: number): Promise<AssessmentFigures> {
  const template = await templateOfSeries(db, programme_id, await seriesMeasured(db, programme_id))
  const given = await sql<{ measurement: Measurement; respondents: number; companies: number }>`
    select measurement, count(distinct respondent.id)::int as respondents, count(distinct company_id)::int as companies
    from assessment join assessment_respondent respondent
      on respondent.programme_id = assessment.programme_id and respondent.assessment_id = assessment.id
    where assessment.programme_id = ${programme_id}
      and exists (select from assessment_answer where respondent_id = respondent.id and mark is not null)
    group by measurement`.execute(db)
  const moved = await sql<{ area: string } & AreaFigures>`
    with company as (
      select company_id, area, avg(value) filter (where measurement = 'baseline') as baseline, avg(value) filter (where measurement = 'end') as ended
      from assessment_values(${programme_id}) where series = ${template.series} group by company_id, area)
    select area, ${shown(sql`baseline`)} as baseline, ${shown(sql`ended`)} as "end", count(ended - baseline)::int as pairs,
      ${shown(sql`ended - baseline`)} as movement
    from company group by area`.execute(db)
  const of = (what: 'respondents' | 'companies'): Record<Measurement, number> => {
    const counted = (measurement: Measurement) =>
      given.rows.find(row => row.measurement === measurement)?.[what] ?? 0
    return { baseline: counted('baseline'), between: counted('between'), end: counted('end') }
  }
  const areas = template.areas.map(({ code }) => {
    const { area: _, ...found } = moved.rows.find(row => row.area === code) ?? { area: code, ...NOTHING }
    return [code, found]
  })
  return { respondents: of('respondents'), companies: of('companies'), areas: Object.fromEntries(areas) }
}

const NOTHING = { baseline: null, end: null, pairs: 0, movement: null }

export type AreaMeans = AreaFigures & { baselines: number; ends: number }

/** The same for those who see no company by itself: of whole fives of companies, in the order in which theirs closed. */
export async function meansOfFives(
  db: Db,
  programme_id: number,
  series: number,
): Promise<Map<string, AreaMeans>> {
  const { rows } = await sql<AreaMeans & { area: string }>`
    select area, baseline::float8 as baseline, baselines, ended::float8 as "end", ends, movement::float8 as movement, pairs
    from assessment_of_companies(${programme_id}, ${series})`.execute(db)
  return new Map(rows.map(({ area, ...means }) => [area, means]))
}

/** The latest versions by which anyone has been measured. */
export async function seriesMeasured(db: Db, programme_id: number): Promise<number | null> {
  const { series } = await db
    .selectFrom('assessment')
    .innerJoin('assessment_template', 'assessment_template.id', 'assessment.template_id')
    .select(({ fn }) => fn.max('series').as('series'))
    .where('assessment.programme_id', '=', programme_id)
    .executeTakeFirstOrThrow()
  return series
}

const shown = (value: ReturnType<typeof sql>) =>
  sql<
    number | null
  >`case when count(${value}) >= ${FEWEST_COMPANIES} then round(avg(${value}), 6)::float8 end`
