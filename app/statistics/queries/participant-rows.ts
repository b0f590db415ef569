import { type RawBuilder, sql } from 'kysely'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { AgeGroup } from '../../people/rules/age-group.ts'
import { ageGroupInSql, isInGroup, participantTable, type Span } from './participants.ts'
import { baseTable, isViaUnion } from './reach.ts'

/** A cell of the figures: those who are all of what is named. `none` is where nobody knows. */
export type Cell = {
  sex: string
  category: string
  age: string
  education: string
  county: string
  focus: string
  /** `yes`: at a company in the base that reach is measured against. */
  base: string
  /** How the company came in: `union` or `others`. */
  via: string
}

export type ParticipantRow = {
  person_id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  sex: 'woman' | 'man'
  started_on: LocalDate
  age: number
  age_group: AgeGroup
  education: 'isced_0_2' | 'isced_3_4' | 'isced_5_8' | 'isced_unknown'
  category: 'kollektiv' | 'tjansteman' | null
  county: string | null
  company: string | null
  quarters: Quarters
}

/**
 * Those behind a figure, as they were on their first attended day, by name. Persons with protected identity are counted
 * in the figures and are not in this list; `total` is how many can be listed.
 */
export async function participantRows(
  db: Db,
  span: Span,
  { cell, limit, offset }: { cell: Cell; limit: number; offset: number },
): Promise<{ rows: ParticipantRow[]; total: number }> {
  const { rows } = await sql<ParticipantRow & { total: number }>`
    with ${participantTable(span)}, ${baseTable(span)},
    focus_group as (select * from focus_group where programme_id = ${span.programme_id}),
    chosen as (
      select participant.*, ${ageGroupInSql} as age_group from participant
      where not participant.is_protected and ${isOf(cell)}),
    page as materialized (
      select chosen.*, person.given_name, person.family_name, person.forgotten_at, count(*) over ()::integer as total,
        row_number() over (order by ${swedishOrder('person.family_name')}, ${swedishOrder('person.given_name')}, person.id) as place
      from chosen join person on person.id = chosen.person_id
      order by place limit ${limit} offset ${offset})
    select page.person_id, given_name, family_name, forgotten_at, sex, started_on, age, age_group, education, category, county,
      ${nameApart} as company, total,
      (select sum(attendance.quarters) from attendance join session on session.id = attendance.session_id
        where attendance.person_id = page.person_id and session.held_on <= coalesce(${span.until ?? null}::date, 'infinity'))::integer as quarters
    from page left join company on company.id = page.company_id
    order by place`.execute(db)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

function isOf({ sex, category, age, education, county, focus, base, via }: Cell): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  const is = (column: RawBuilder<unknown>, value: string) => {
    if (value !== '') conditions.push(value === 'none' ? sql`${column} is null` : sql`${column} = ${value}`)
  }
  is(sql`participant.sex`, sex)
  is(sql`participant.category`, category)
  is(sql`participant.education`, education)
  is(sql`participant.county`, county)
  if (age !== '') conditions.push(sql`(${ageGroupInSql}) = ${age}`)
  if (focus !== '')
    conditions.push(sql`exists (select from focus_group where focus_group.code = ${focus} and ${isInGroup})`)
  if (base === 'yes')
    conditions.push(sql`(participant.company_id, participant.sex, participant.category)
      in (select company_id, base.sex, base.category from base)`)
  if (via !== '') conditions.push(sql`${isViaUnion(sql`participant.company_id`)} = ${via === 'union'}`)
  return sql`${sql.join(conditions, sql` and `)}`
}
