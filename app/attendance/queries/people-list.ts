import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { isPersonSought } from '../../people/queries/sought.ts'
import type { Direction } from '../../ui/list-url.ts'
import { participationSeenBy } from './participation.ts'

export type PeopleFilter = {
  q: string
  /** Null for any. */
  companies: readonly number[] | null
  category: string
  sex: string
  /** `yes` has been at a session, `no` has not, `unsigned` has and has not signed all of it. */
  participated: string
  today: LocalDate
}

export type PersonRow = {
  id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  sex: 'woman' | 'man'
  /** The job of today, or else the last one. */
  company_id: number | null
  company: string | null
  organisation_number: string | null
  title: string | null
  category: 'kollektiv' | 'tjansteman' | null
  quarters: Quarters
  signed_quarters: Quarters
  started_on: LocalDate | null
  last_attended_on: LocalDate | null
}

const ORDERS = {
  name: [swedishOrder('person.family_name'), swedishOrder('person.given_name')],
  company: [swedishOrder('company.name')],
  category: [sql`job.category`],
  hours: [sql`coalesce(participation.quarters, 0)`],
  signed: [sql`coalesce(participation.signed_quarters, 0)`],
  started: [sql`participation.started_on`],
  latest: [sql`participation.last_attended_on`],
} as const
export type PeopleSort = keyof typeof ORDERS
export type PeopleOrder = { sort: PeopleSort; direction: Direction; limit?: number; offset?: number }

export async function peopleChosen(db: Db, visitor: Visitor, filter: PeopleFilter): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(*)::integer as people from person ${joined(visitor, { job: filter.category !== '' }, filter.today)}
    where ${isChosen(visitor, filter)}`.execute(db)
  return rows[0]!.people
}

/** The chosen people in their order. Two queries. */
export const peopleRows = async (
  db: Db,
  visitor: Visitor,
  filter: PeopleFilter,
  order: PeopleOrder,
): Promise<PersonRow[]> =>
  peopleOf(db, visitor, { ids: await peopleIds(db, visitor, filter, order), today: filter.today })

/** Who, in their order. Joins are made for everyone only where the order needs them. */
export async function peopleIds(
  db: Db,
  visitor: Visitor,
  filter: PeopleFilter,
  { sort, direction, limit, offset = 0 }: PeopleOrder,
): Promise<number[]> {
  const turned = direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`
  const needs = {
    job: filter.category !== '' || sort === 'company' || sort === 'category',
    time: !['name', 'company', 'category'].includes(sort),
  }
  const { rows } = await sql<{ ids: string }>`
    select array_to_string(array(
      select person.id from person ${joined(visitor, needs, filter.today)}
      where ${isChosen(visitor, filter)}
      order by ${sql.join([...ORDERS[sort].map(column => sql`${column} ${turned}`), ...ORDERS.name, sql`person.id`])}
      ${limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`}), ',') as ids`.execute(db)
  const { ids } = rows[0]!
  return ids === '' ? [] : ids.split(',').map(Number)
}

/** What is known of them, in the order in which they are named; nobody with protected identity. */
export async function peopleOf(
  db: Db,
  visitor: Visitor,
  { ids, today }: { ids: readonly number[]; today: LocalDate },
): Promise<PersonRow[]> {
  if (ids.length === 0) return []
  const among = sql`any (${`{${ids.join(',')}}`}::integer[])`
  const { rows } = await sql<PersonRow>`
    select person.id, person.given_name, person.family_name, person.forgotten_at, person.sex, job.company_id, ${nameApart} as company, company.organisation_number, job.title,
      job.category, coalesce(participation.quarters, 0) as quarters, coalesce(participation.signed_quarters, 0) as signed_quarters,
      participation.started_on, participation.last_attended_on
    from person ${joined(visitor, { job: true, time: true, among }, today)}
    where person.id = ${among} and not person.is_protected`.execute(db)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

type Joined = { job?: boolean; time?: boolean; among?: RawBuilder<unknown> }

/** The job of today or else the last one, of everyone (or of those `among`) at once: looked up for each one by itself it took twice as long. */
const joined = (
  visitor: Visitor,
  { job = false, time = false, among }: Joined,
  today: LocalDate,
): RawBuilder<unknown> => sql`
  ${
    job
      ? sql`
    left join (
      select distinct on (employment.person_id) employment.*
      from employment cross join (select ${today}::date as day) today
      where ${among ? sql`employment.person_id = ${among}` : sql`true`}
      order by employment.person_id, ${employmentOrder('employment', 'today.day')}) job on job.person_id = person.id
    left join company on company.id = job.company_id`
      : sql``
  }
  ${time ? sql`left join ${participationSeenBy(visitor)} on participation.person_id = person.id` : sql``}`

/** Those with protected identity are never chosen. */
function isChosen(
  visitor: Visitor,
  { q, companies, category, sex, participated }: PeopleFilter,
): RawBuilder<boolean> {
  const conditions = [sql`person.programme_id = ${visitor.programme}`, sql`not person.is_protected`]
  if (q !== '') conditions.push(isPersonSought(q))
  if (companies !== null)
    conditions.push(
      sql`exists (select from employment where employment.person_id = person.id and employment.company_id = any (${[...companies]}::integer[]))`,
    )
  if (category !== '') conditions.push(sql`job.category = ${category}`)
  if (sex !== '') conditions.push(sql`person.sex = ${sex}`)
  if (participated === 'yes') conditions.push(hasAttended(visitor))
  if (participated === 'no') conditions.push(sql`not ${hasAttended(visitor)}`)
  if (participated === 'unsigned') conditions.push(hasUnsigned(visitor))
  return sql`${sql.join(conditions, sql` and `)}`
}

const hasAttended = (visitor: Visitor) =>
  sql<boolean>`exists (select from ${participationSeenBy(visitor)} where participation.person_id = person.id)`

const hasUnsigned = (visitor: Visitor) => sql<boolean>`exists (select from ${participationSeenBy(visitor)}
  where participation.person_id = person.id and participation.signed_quarters < participation.quarters)`

/**
 * How many there are, and how many of them have been at a session; those with protected identity are counted apart, as many as they were
 * when the month began.
 */
export async function peopleCounts(db: Db, visitor: Visitor) {
  const { rows } = await sql<{ all: number; participated: number; protected: number }>`
    select (count(*) filter (where not person.is_protected))::integer as all,
      (count(participation.person_id) filter (where not person.is_protected))::integer as participated,
      (count(*) filter (where person.is_protected and (protected_at is null or is_told(protected_at, null))))::integer as protected
    from person left join ${participationSeenBy(visitor)} on participation.person_id = person.id
    where person.programme_id = ${visitor.programme}`.execute(db)
  return rows[0]!
}
