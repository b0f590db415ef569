import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { hasCome } from '../../attendance/queries/participation.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addMonths } from '../../foundation/dates.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { Direction } from '../../ui/list-url.ts'
import { NOT_COUNTED, type NotCounted } from '../rules/not-counted.ts'
import { isToldEntry } from './sums.ts'

/** `''` what stands; `counted`, `uncounted` or a reason of it; `undone` what has been reversed, and the reversals. */
export const ENTRY_STATES = ['', 'counted', 'uncounted', ...NOT_COUNTED, 'undone'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

export type EntryFilter = {
  state: EntryState
  /** Null for any. */
  companies: readonly number[] | null
  course_id: number | null
  person_id: number | null
  /** `2025-10`. */
  month: string
}

export type EntryRow = {
  id: number
  held_on: LocalDate
  person_id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  company_id: number
  company: string
  organisation_number: string | null
  course: string
  occasion: string
  quarters: Quarters
  ore_per_hour: Ore
  amount_ore: Ore
  not_counted_because: NotCounted | null
  reverses_id: number | null
  reversed_by: number | null
  posted_at: Date
}

/** What an order sorts by, and what must be joined for it. */
const ORDERS = {
  day: { by: sql`entry.held_on`, join: sql`` },
  company: { by: swedishOrder('company.name'), join: sql`join company on company.id = entry.company_id` },
  course: {
    by: swedishOrder('course.title'),
    join: sql`join session on session.id = entry.session_id join occasion on occasion.id = session.occasion_id
      join course on course.id = occasion.course_id`,
  },
  hours: { by: sql`entry.quarters`, join: sql`` },
  kronor: { by: sql`entry.amount_ore`, join: sql`` },
} as const
export type EntrySort = keyof typeof ORDERS
export type EntryOrder = { sort: EntrySort; direction: Direction; limit?: number; offset?: number }

/** Rows of the ledger up to and including today, those of protected persons left out: a row has a company, a place and a day. Two queries. */
export const entryRows = async (
  db: Db,
  visitor: Visitor,
  filter: EntryFilter,
  order: EntryOrder,
): Promise<EntryRow[]> => entriesOf(db, visitor, await entryIds(db, visitor, filter, order))

/** Which rows, in their order: chosen from the entries alone, so that a long ledger is not joined to be thrown away. */
export async function entryIds(
  db: Db,
  visitor: Visitor,
  filter: EntryFilter,
  { sort, direction, limit, offset = 0 }: EntryOrder,
): Promise<number[]> {
  const { by, join } = ORDERS[sort]
  const turned = direction === 'descending' ? sql`desc` : sql`asc`
  const { rows } = await sql<{ ids: string }>`
    select array_to_string(array(
      select entry.id from in_kind_entry entry ${join}
      where ${isChosen(visitor, filter)}
      order by ${by} ${turned}, entry.id ${turned}
      ${limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`}), ',') as ids`.execute(db)
  const { ids } = rows[0]!
  return ids === '' ? [] : ids.split(',').map(Number)
}

/** What stands in those rows, in the order in which they are named. */
export async function entriesOf(db: Db, visitor: Visitor, ids: readonly number[]): Promise<EntryRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<EntryRow>`
    select entry.id, entry.held_on, entry.person_id, person.given_name, person.family_name, person.forgotten_at, entry.company_id, ${nameApart} as company, company.organisation_number,
      course.title as course, occasion.code as occasion, entry.quarters, entry.ore_per_hour, entry.amount_ore,
      entry.not_counted_because, entry.reverses_id, reversal.id as reversed_by, entry.posted_at
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    join session on session.id = entry.session_id
    join occasion on occasion.id = session.occasion_id
    join course on course.id = occasion.course_id
    join company on company.id = entry.company_id
    left join in_kind_entry reversal on reversal.reverses_id = entry.id
    where entry.programme_id = ${visitor.programme} and entry.id = any (${`{${ids.join(',')}}`}::integer[])`.execute(
    db,
  )
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

export type EntrySums = { rows: number; quarters: Quarters; counted_quarters: Quarters; amount_ore: Ore }

/** What the chosen rows come to. */
export async function entrySums(db: Db, visitor: Visitor, filter: EntryFilter): Promise<EntrySums> {
  const { rows } = await sql<EntrySums>`
    select ${COUNT[filter.state === 'undone' ? 'undone' : 'standing']} as rows, ${SUMS}
    from in_kind_entry entry where ${isChosen(visitor, filter, isSummedIn)}`.execute(db)
  return rows[0]!
}

/**
 * A reversal has all of what it reverses, with the opposite sign: in a sum of everything the two are nothing, and in the count
 * each of them takes one away that does not stand. So what stands is summed without looking for each row's reversal.
 */
const COUNT = {
  standing: sql`(count(*) - 2 * count(entry.reverses_id))::integer`,
  undone: sql`count(*)::integer`,
}

function isSummedIn(state: EntryState): RawBuilder<boolean> {
  if (state === '') return sql`true`
  if (state === 'counted') return sql`entry.not_counted_because is null`
  if (state === 'uncounted') return sql`entry.not_counted_because is not null`
  return state === 'undone' ? isIn(state) : sql`entry.not_counted_because = ${state}`
}

/** What is told of protected persons: only ever as one sum of the whole programme. */
export async function protectedSums(db: Db, visitor: Visitor): Promise<EntrySums> {
  const { rows } = await sql<EntrySums>`
    select ${COUNT.standing} as rows, ${SUMS}
    from in_kind_entry entry join person on person.id = entry.person_id and person.is_protected
    where entry.programme_id = ${visitor.programme} and ${hasCome('entry.held_on')} and ${isToldEntry('entry')}`.execute(
    db,
  )
  return rows[0]!
}

const SUMS = sql`coalesce(sum(entry.quarters), 0)::integer as quarters,
  coalesce(sum(entry.quarters) filter (where entry.not_counted_because is null), 0)::integer as counted_quarters,
  coalesce(sum(entry.amount_ore), 0)::bigint as amount_ore`

/** Not of someone with protected identity. */
export const isOpen = (programme: number | null) =>
  sql`entry.person_id not in (select id from person where programme_id = ${programme} and is_protected)`

const STANDS = sql`entry.reverses_id is null
  and not exists (select from in_kind_entry reversal where reversal.reverses_id = entry.id)`

function isChosen(
  { programme }: Visitor,
  { state, companies, course_id, person_id, month }: EntryFilter,
  within = isIn,
): RawBuilder<boolean> {
  const conditions = [
    sql`entry.programme_id = ${programme}`,
    hasCome('entry.held_on'),
    isOpen(programme),
    within(state),
  ]
  if (companies !== null) conditions.push(sql`entry.company_id = any (${[...companies]}::integer[])`)
  if (person_id !== null) conditions.push(sql`entry.person_id = ${person_id}`)
  if (course_id !== null)
    conditions.push(sql`entry.session_id in (
      select session.id from session join occasion on occasion.id = session.occasion_id where occasion.course_id = ${course_id})`)
  if (month !== '')
    conditions.push(
      sql`entry.held_on >= ${`${month}-01`}::date and entry.held_on < ${addMonths(`${month}-01`, 1)}::date`,
    )
  return sql`${sql.join(conditions, sql` and `)}`
}

function isIn(state: EntryState): RawBuilder<boolean> {
  if (state === '') return sql`${STANDS}`
  if (state === 'undone') return sql`not (${STANDS})`
  if (state === 'counted') return sql`${STANDS} and entry.not_counted_because is null`
  if (state === 'uncounted') return sql`${STANDS} and entry.not_counted_because is not null`
  return sql`${STANDS} and entry.not_counted_because = ${state}`
}
