import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { isInGroup, participantTable, type Span } from './participants.ts'

/** Groups that the companies themselves tell the size of, by sex and category. */
export const BASE_GROUPS = [
  'all',
  'women_kollektiv',
  'men_kollektiv',
  'women_tjansteman',
  'men_tjansteman',
] as const

export type Reach = {
  /** One of the base groups, or the letter of a focus group. */
  code: string
  /** The focus group's own name. */
  name: string | null
  participants: number
  /** Employees of the group in the admitted companies that have told; null when none has. */
  base: number | null
  /**
   * Companies tell how many they employ by sex and category, never how many have simple jobs or lack training. For a group
   * that is narrower than that the base is wider than the group, and the share is the least that was reached.
   */
  is_base_wider: boolean
}

/** Participants of each group against the employees of the group, both in admitted companies that have told how many they are. */
export async function reachOf(db: Db, span: Span): Promise<Reach[]> {
  const { rows } =
    await sql<Reach>`with ${participantTable(span)} select told.* from (${reachRows(span)}) told`.execute(db)
  return rows
}

/** Rows of `Reach`; `participant` must be a table of the query. */
export const reachRows = ({ programme_id, until = null }: Span): RawBuilder<unknown> => sql`
    with base as (
      select company.id as company_id, part.sex, part.category, part.employees
      from company
      join programme on programme.id = company.programme_id
      cross join lateral (values ('woman', 'kollektiv', women_kollektiv), ('man', 'kollektiv', men_kollektiv),
        ('woman', 'tjansteman', women_tjansteman), ('man', 'tjansteman', men_tjansteman)) as part (sex, category, employees)
      where company.programme_id = ${programme_id} and part.employees is not null
        and company.agreed_on between programme.starts_on and least(programme.ends_on, coalesce(${until}::date, 'infinity'))),
    focus_group (place, code, name, sex, category, unqualified, years_without_training) as (
      values (1, 'all', null, null, null, null::boolean, null::smallint), (2, 'women_kollektiv', null, 'woman', 'kollektiv', null, null),
        (3, 'men_kollektiv', null, 'man', 'kollektiv', null, null), (4, 'women_tjansteman', null, 'woman', 'tjansteman', null, null),
        (5, 'men_tjansteman', null, 'man', 'tjansteman', null, null)
      union all
      select 6, code, name, sex, category, unqualified, years_without_training from focus_group where programme_id = ${programme_id}),
    -- each once: a group is a handful, its people are thousands
    reached as materialized (
      select participant.* from participant
      join base on base.company_id = participant.company_id and base.sex = participant.sex and base.category = participant.category),
    counted as (
      select focus_group.code, count(participant.person_id)::integer as participants
      from focus_group left join reached participant on ${isInGroup} group by focus_group.code)
    select focus_group.code, focus_group.name, counted.participants,
      (select sum(base.employees) from base
        where (focus_group.sex is null or focus_group.sex = base.sex)
          and (focus_group.category is null or focus_group.category = base.category))::integer as base,
      unqualified is not null or years_without_training is not null as is_base_wider
    from focus_group join counted on counted.code = focus_group.code order by place, focus_group.code`
