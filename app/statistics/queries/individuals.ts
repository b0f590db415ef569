import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { COUNTED_COUNTIES, type Individuals } from '../rules/individuals.ts'
import { ageGroupInSql, isInGroup, participantTable, type Span } from './participants.ts'

/** The counts of `Individuals` in one row; `participant` must be a table of the query. */
export const individualCounts = (programme_id: number): RawBuilder<unknown> => sql`
  with groups as (select * from focus_group where programme_id = ${programme_id}),
  marked as (
    select participant.*, ${ageGroupInSql} as age_group,
      exists (select from groups focus_group where code = 'a' and ${isInGroup}) as is_a,
      exists (select from groups focus_group where code = 'b' and ${isInGroup}) as is_b
    from participant)
  select count(*)::integer as total,
    (count(*) filter (where sex = 'woman'))::integer as women,
    (count(*) filter (where sex = 'man'))::integer as men,
    (count(*) filter (where category = 'kollektiv'))::integer as kollektiv,
    (count(*) filter (where category = 'tjansteman'))::integer as tjansteman,
    (count(*) filter (where age_group = 'under_18'))::integer as under_18,
    (count(*) filter (where age_group = '18_29'))::integer as "18_29",
    (count(*) filter (where age_group = '30_54'))::integer as "30_54",
    (count(*) filter (where age_group = '55_plus'))::integer as "55_plus",
    (count(*) filter (where education = 'isced_0_2'))::integer as isced_0_2,
    (count(*) filter (where education = 'isced_3_4'))::integer as isced_3_4,
    (count(*) filter (where education = 'isced_5_8'))::integer as isced_5_8,
    (count(*) filter (where education = 'isced_unknown'))::integer as isced_unknown,
    (count(*) filter (where is_a))::integer as focus_a,
    (count(*) filter (where is_b))::integer as focus_b,
    (count(*) filter (where county = ${COUNTED_COUNTIES.skane}))::integer as skane,
    (count(*) filter (where county = ${COUNTED_COUNTIES.blekinge}))::integer as blekinge,
    (count(*) filter (where is_protected))::integer as protected
  from marked`

/** Persons with any attended time, by their state on the first attended day. */
export async function individualsOf(db: Db, span: Span): Promise<Individuals> {
  const { rows } = await sql<Individuals>`
    with ${participantTable(span)} select counted.* from (${individualCounts(span.programme_id)}) counted`.execute(
    db,
  )
  return rows[0]!
}

const DIMENSIONS = ['category', 'age', 'education', 'county'] as const
export type Dimension = (typeof DIMENSIONS)[number]
export type BySex = { dimension: Dimension; value: string | null; women: number; men: number }

/** Rows of `BySex`; `participant` must be a table of the query. Counted before it is split: people are many, kinds are few. */
export const bySexRows: RawBuilder<unknown> = sql`
  select dimension, value, coalesce(sum(people) filter (where sex = 'woman'), 0)::integer as women,
    coalesce(sum(people) filter (where sex = 'man'), 0)::integer as men
  from (
    select sex, category, ${ageGroupInSql} as age, education, county, count(*) as people
    from participant group by 1, 2, 3, 4, 5) kind
  cross join lateral (values ('category', category), ('age', age), ('education', education), ('county', county))
    as split (dimension, value)
  group by dimension, value order by dimension, value`

/** Participants by each dimension and sex; the value is null where nobody knows. Each dimension sums to all participants. */
export async function individualsBySex(db: Db, span: Span): Promise<BySex[]> {
  const { rows } =
    await sql<BySex>`with ${participantTable(span)} select told.* from (${bySexRows}) told`.execute(db)
  return rows
}

export type FocusCount = {
  code: string
  name: string
  sex: string | null
  category: string | null
  participants: number
}

/** Rows of `FocusCount`; `participant` must be a table of the query. */
export const focusRows = (programme_id: number): RawBuilder<unknown> => sql`
  select focus_group.code, focus_group.name, focus_group.sex, focus_group.category, count(participant.person_id)::integer as participants
  from focus_group left join participant on ${isInGroup}
  where focus_group.programme_id = ${programme_id}
  group by focus_group.id order by focus_group.code`

/** Participants in each focus group of the programme. */
export async function focusCounts(db: Db, span: Span): Promise<FocusCount[]> {
  const { rows } = await sql<FocusCount>`
    with ${participantTable(span)} select told.* from (${focusRows(span.programme_id)}) told`.execute(db)
  return rows
}
