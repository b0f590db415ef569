import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { isInGroup, participantTable } from '../../statistics/queries/participants.ts'
import type { Step } from '../rules/pace.ts'

type Span = { programme_id: number; until: LocalDate }

export type Place = {
  code: string
  name: string
  tile_name: string
  county: string
  x: number | null
  y: number | null
  companies: number
}

/** Every municipality, with the companies that have been admitted there by the day. */
export async function placesOf(db: Db, { programme_id, until }: Span): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select municipality.code, municipality.name, tile_name, county, tile_x as x, tile_y as y, count(admitted.id)::integer as companies
    from municipality
    left join (
      select company.id, municipality_code from company join programme on programme.id = company.programme_id
      where company.programme_id = ${programme_id}
        and agreed_on between programme.starts_on and least(programme.ends_on, ${until}::date)) admitted
      on admitted.municipality_code = municipality.code
    group by municipality.code order by county desc, municipality.name`.execute(db)
  return rows
}

/** Companies admitted, by the day. */
export async function admissionSteps(db: Db, { programme_id, until }: Span): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select agreed_on as "on", count(*)::integer as more
    from company join programme on programme.id = company.programme_id
    where company.programme_id = ${programme_id}
      and agreed_on between programme.starts_on and least(programme.ends_on, ${until}::date)
    group by 1`.execute(db)
  return rows
}

export type GroupByChannel = {
  code: string
  name: string
  via_union: number
  via_others: number
  all_via_union: number
  all_via_others: number
}

export type Started = {
  steps: Step[]
  kollektiv: number
  tjansteman: number
  women: number
  men: number
  total: number
  groups: GroupByChannel[]
}

/** Participants by their first day, by category, and in the focus groups by how their company came in. One question. */
export async function startedOf(db: Db, span: Span): Promise<Started> {
  const { rows } = await sql<
    Omit<Started, 'steps' | 'groups'> & { steps: Step[] | null; groups: GroupByChannel[] | null }
  >`
    with ${participantTable(span)},
    -- counted before they are looked into: people are many, kinds are few
    kind as materialized (
      select participant.sex, participant.category, participant.is_unqualified, participant.never_trained,
        participant.last_training_year, participant.starting_year, via.id is not null as is_via_union, count(*) as people
      from participant left join company on company.id = participant.company_id
        left join partner via on via.programme_id = company.programme_id and via.name = company.came_via and via.sends_officers
      group by 1, 2, 3, 4, 5, 6, 7),
    grouped as (
      select focus_group.code, focus_group.name,
        coalesce(sum(participant.people) filter (where participant.is_via_union), 0)::integer as via_union,
        coalesce(sum(participant.people) filter (where not participant.is_via_union), 0)::integer as via_others
      from focus_group left join kind participant on ${isInGroup}
      where focus_group.programme_id = ${span.programme_id} group by focus_group.code, focus_group.name),
    days as (select started_on::text as "on", count(*)::integer as more from participant group by started_on)
    select coalesce(sum(people) filter (where category = 'kollektiv'), 0)::integer as kollektiv,
      coalesce(sum(people) filter (where category = 'tjansteman'), 0)::integer as tjansteman,
      coalesce(sum(people) filter (where sex = 'woman'), 0)::integer as women,
      coalesce(sum(people) filter (where sex = 'man'), 0)::integer as men,
      coalesce(sum(people), 0)::integer as total,
      (select json_agg(days) from days) as steps,
      (select json_agg(json_build_object('code', code, 'name', name, 'via_union', via_union, 'via_others', via_others,
        'all_via_union', (select coalesce(sum(people), 0) from kind where is_via_union),
        'all_via_others', (select coalesce(sum(people), 0) from kind where not is_via_union)) order by code) from grouped) as groups
    from kind`.execute(db)
  const [row] = rows
  return { ...row!, steps: row!.steps ?? [], groups: row!.groups ?? [] }
}

export type Counted = {
  steps: { on: LocalDate; quarters: Quarters; amount_ore: Ore }[]
  early_quarters: Quarters
}

/** Hours in kind that count, by month, from the ledger; and those that are signed but do not count. Days become months when they are few. */
export async function countedOf(db: Db, { programme_id, until }: Span): Promise<Counted> {
  const { rows } = await sql<{ on: LocalDate; quarters: Quarters; amount_ore: Ore; not_counted: Quarters }>`
    with by_day as (
      select held_on, not_counted_because is null as counts, sum(quarters) as quarters, sum(amount_ore) as amount_ore
      from in_kind_entry where programme_id = ${programme_id} and held_on <= ${until}
      group by 1, 2)
    select least((date_trunc('month', held_on::timestamp) + interval '1 month - 1 day')::date, ${until}::date) as "on",
      coalesce(sum(quarters) filter (where counts), 0)::integer as quarters,
      sum(amount_ore)::bigint as amount_ore,
      coalesce(sum(quarters) filter (where not counts), 0)::integer as not_counted
    from by_day group by 1 order by 1`.execute(db)
  return {
    steps: rows.map(({ on, quarters, amount_ore }) => ({ on, quarters, amount_ore })),
    early_quarters: rows.reduce((sum, row) => sum + row.not_counted, 0),
  }
}
