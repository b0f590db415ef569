import { type RawBuilder, sql } from 'kysely'
import { isAdmitted } from '../../companies/queries/admitted.ts'
import type { Db } from '../../foundation/database.ts'
import { isInGroup, participantTable, type Span } from './participants.ts'

export type ReachPart = {
  participants: number
  /** Employees of the group in the admitted companies that have told; null when none has. */
  base: number | null
}

export type Reach = ReachPart & {
  /** One of the base groups, or the letter of a focus group. */
  code: string
  /** The focus group's own name. */
  name: string | null
  /** At companies that came in through an officer, and at the others. Together they are the whole. */
  via_union: ReachPart
  via_others: ReachPart
  /**
   * Some companies tell how many have simple jobs; none tells how many lack training. Where a company does not tell, all of the
   * sex and category are counted: the base is wider than the group, and the share is the least that was reached.
   */
  is_base_wider: boolean
}

/** Participants of each group against the employees of the group, both in admitted companies that have told how many they are. */
export async function reachOf(db: Db, span: Span): Promise<Reach[]> {
  const { rows } =
    await sql<Reach>`with ${participantTable(span)} select told.* from (${reachRows(span, 'every')}) told`.execute(
      db,
    )
  return rows
}

/** Whether a company came in through a partner that sends officers. */
export const isViaUnion = (company_id: RawBuilder<unknown>): RawBuilder<boolean> => sql`exists (
  select from company come join partner via on via.programme_id = come.programme_id and via.name = come.came_via
  where come.id = ${company_id} and via.sends_officers)`

/** What each admitted company has told of its staff: a table called `admitted`, and one called `base` with a row for each sex and category. */
export const baseTable = ({ programme_id, until = null }: Span): RawBuilder<unknown> => sql`
    admitted as (
      select company.id as company_id, via.id is not null as is_via_union, women_kollektiv, men_kollektiv, women_tjansteman, men_tjansteman,
        women_unqualified, men_unqualified
      from company
      join programme on programme.id = company.programme_id
      left join partner via on via.programme_id = company.programme_id and via.name = company.came_via and via.sends_officers
      where company.programme_id = ${programme_id}
        and ${isAdmitted(until)}),
    base as (
      select company_id, is_via_union, part.sex, part.category, part.employees, part.unqualified
      from admitted
      cross join lateral (values ('woman', 'kollektiv', women_kollektiv, women_unqualified), ('man', 'kollektiv', men_kollektiv, men_unqualified),
        ('woman', 'tjansteman', women_tjansteman, null), ('man', 'tjansteman', men_tjansteman, null))
        as part (sex, category, employees, unqualified)
      where part.employees is not null)`

/** Has the company told how many it has of the participant's sex and category? Both are tables of the query. */
const isTold = sql<boolean>`case participant.category
  when 'kollektiv' then case participant.sex when 'woman' then women_kollektiv when 'man' then men_kollektiv end
  when 'tjansteman' then case participant.sex when 'woman' then women_tjansteman when 'man' then men_tjansteman end
  end is not null`

const BASE_ROWS = sql`
      values (1, 'all', null, null, null, null::boolean, null::smallint), (2, 'women_kollektiv', null, 'woman', 'kollektiv', null, null),
        (3, 'men_kollektiv', null, 'man', 'kollektiv', null, null), (4, 'women_tjansteman', null, 'woman', 'tjansteman', null, null),
        (5, 'men_tjansteman', null, 'man', 'tjansteman', null, null)
      union all`

/** Rows of `Reach`, of every group or of the focus groups alone; `participant` must be a table of the query. */
export const reachRows = (span: Span, which: 'every' | 'focus'): RawBuilder<unknown> => sql`
    with ${baseTable(span)},
    focus_group (place, code, name, sex, category, unqualified, years_without_training) as (
      ${which === 'every' ? BASE_ROWS : sql``}
      select 6, code, name, sex, category, unqualified, years_without_training from focus_group where programme_id = ${span.programme_id}),
    -- counted before they are looked into: people are many, kinds are few
    reached as materialized (
      select participant.sex, participant.category, participant.is_unqualified, participant.never_trained,
        participant.last_training_year, participant.starting_year, admitted.is_via_union, count(*) as people
      from participant join admitted on admitted.company_id = participant.company_id
      where ${isTold}
      group by 1, 2, 3, 4, 5, 6, 7),
    counted as (
      select focus_group.code, coalesce(sum(people), 0)::integer as participants,
        coalesce(sum(people) filter (where participant.is_via_union), 0)::integer as via_union
      from focus_group left join reached participant on ${isInGroup} group by focus_group.code)
    select focus_group.code, focus_group.name, counted.participants, told.base,
      json_build_object('participants', counted.via_union, 'base', told.via_union) as via_union,
      json_build_object('participants', counted.participants - counted.via_union, 'base', told.via_others) as via_others,
      focus_group.years_without_training is not null or (focus_group.unqualified is not null and coalesce(told.is_wider, true)) as is_base_wider
    from focus_group join counted on counted.code = focus_group.code
    cross join lateral (
      select sum(employees)::integer as base, (sum(employees) filter (where is_via_union))::integer as via_union,
        (sum(employees) filter (where not is_via_union))::integer as via_others, bool_or(is_wider) as is_wider
      from (
        select base.sex, base.category, base.is_via_union, base.unqualified is null as is_wider,
          case when focus_group.unqualified then coalesce(base.unqualified, base.employees)
            when not focus_group.unqualified then base.employees - coalesce(base.unqualified, 0) else base.employees end as employees
        from base) base
      where (focus_group.sex is null or focus_group.sex = base.sex)
        and (focus_group.category is null or focus_group.category = base.category)) told
    order by place, focus_group.code`
