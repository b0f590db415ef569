import { sql } from 'kysely'
import { isAdmitted } from '../../companies/queries/admitted.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { isToldEntry } from '../../ledger/queries/sums.ts'
import type { SeesEveryone } from '../../statistics/policy.ts'
import { type BySex, bySexRows, type FocusCount, focusRows } from '../../statistics/queries/individuals.ts'
import { participantTable } from '../../statistics/queries/participants.ts'
import { type Reach, reachRows } from '../../statistics/queries/reach.ts'
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

/** Every municipality that is on the map or has companies, with those that have been admitted there by the day. */
export async function placesOf(db: Db, { programme_id, until }: Span): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select municipality.code, municipality.name, tile_name, county, tile_x as x, tile_y as y, coalesce(admitted.companies, 0) as companies
    from municipality
    left join (
      select municipality_code as code, count(*)::integer as companies
      from company join programme on programme.id = company.programme_id
      where company.programme_id = ${programme_id}
        and ${isAdmitted(until)}
      group by 1) admitted on admitted.code = municipality.code
    where tile_x is not null or admitted.code is not null
    order by county desc, municipality.name`.execute(db)
  return rows
}

/** Companies admitted, by the day. */
export async function admissionSteps(db: Db, { programme_id, until }: Span): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select agreed_on as "on", count(*)::integer as more
    from company join programme on programme.id = company.programme_id
    where company.programme_id = ${programme_id}
      and ${isAdmitted(until)}
    group by 1`.execute(db)
  return rows
}

export type Started = {
  steps: Step[]
  total: number
  bySex: BySex[]
  focus: FocusCount[]
  reach: Reach[]
}

/** Participants by their first day and as the figures count them, and the reach of each focus group. One question. */
export async function startedOf(db: Db, visitor: SeesEveryone, until: LocalDate): Promise<Started> {
  const span = { programme_id: visitor.programme!, until }
  const { rows } = await sql<Started>`
    with ${participantTable(span)},
    days as (select started_on::text as "on", count(*)::integer as more from participant group by started_on)
    select count(*)::integer as total,
      (select coalesce(json_agg(days), '[]') from days) as steps,
      (select coalesce(json_agg(told), '[]') from (${bySexRows}) told) as "bySex",
      (select coalesce(json_agg(told), '[]') from (${focusRows(span.programme_id)}) told) as focus,
      (select coalesce(json_agg(told), '[]') from (${reachRows(span, 'focus')}) told) as reach
    from participant`.execute(db)
  return rows[0]!
}

export type Counted = { on: LocalDate; quarters: Quarters; amount_ore: Ore }

/** Hours in kind that count, by month, from the ledger. */
export async function countedOf(db: Db, visitor: SeesEveryone, until: LocalDate): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with by_day as (
      select held_on, sum(quarters) as quarters, sum(amount_ore) as amount_ore
      from in_kind_entry entry where programme_id = ${visitor.programme} and held_on <= ${until} and not_counted_because is null
        and ${isToldEntry('entry')}
      group by 1)
    select least((date_trunc('month', held_on::timestamp) + interval '1 month - 1 day')::date, ${until}::date) as "on",
      sum(quarters)::integer as quarters, sum(amount_ore)::bigint as amount_ore
    from by_day group by 1 order by 1`.execute(db)
  return rows
}
