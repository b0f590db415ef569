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
import { employmentOrder } from '../../people/queries/employment-on.ts'
import type { Direction } from '../../ui/list-url.ts'
import { type HourEnd, type HourState, type HoursBy, UNCOUNTED } from '../rules/hours.ts'

export type HoursFilter = {
  state: HourState
  /** Null for any. */
  companies: readonly number[] | null
  /** `none`: of companies that no partner has. */
  partner: number | 'none' | null
  occasion_id: number | null
  person_id: number | null
  /** `2025-10`. */
  month: string
}

/**
 * The one definition: each person’s time in each session up to and including today, with the employer of the day as the ledger places
 * it, whether it is signed, and what stands in the ledger for it. None of protected persons: a row has a company, a place and a day.
 */
const hours = (visitor: Visitor, filter: HoursFilter): RawBuilder<unknown> => sql`
  select placed.*, company.partner_id, entry.id as entry_id, coalesce(entry.amount_ore, 0) as amount_ore,
    case when not is_signed then 'to_sign' when entry.id is null then 'never_employed'
      else coalesce(entry.not_counted_because, 'counted') end as ends_as
  from (
    select distinct on (attendance.id) attendance.id as attendance_id, attendance.person_id, session.occasion_id, session.held_on,
      attendance.quarters, attendance.signed_at is not null as is_signed, employment.company_id
    from attendance
    join session on session.id = attendance.session_id
    join person on person.id = attendance.person_id and not person.is_protected
    left join employment on employment.person_id = attendance.person_id
    where attendance.programme_id = ${visitor.programme} and attendance.quarters > 0 and ${hasCome('session.held_on')}
      and ${canBe(filter)}
    order by attendance.id, ${employmentOrder('employment', 'session.held_on')}) placed
  left join company on company.id = placed.company_id
  left join in_kind_entry entry on entry.attendance_id = placed.attendance_id and entry.reverses_id is null
    and not exists (select from in_kind_entry reversal where reversal.reverses_id = entry.id)`

/** What the choice says of the attendance itself, so that no more is placed than can be chosen: a company’s hours are of who has worked there. */
function canBe({ companies, occasion_id, person_id, month }: HoursFilter): RawBuilder<boolean> {
  const conditions = [sql`true`]
  if (companies !== null)
    conditions.push(
      sql`attendance.person_id in (select person_id from employment where company_id = any (${[...companies]}::integer[]))`,
    )
  if (occasion_id !== null) conditions.push(sql`session.occasion_id = ${occasion_id}`)
  if (person_id !== null) conditions.push(sql`attendance.person_id = ${person_id}`)
  if (month !== '') conditions.push(isWithin(sql`session.held_on`, month))
  return sql`${sql.join(conditions, sql` and `)}`
}

const isWithin = (day: RawBuilder<unknown>, month: string): RawBuilder<boolean> =>
  sql`${day} >= ${`${month}-01`}::date and ${day} < ${addMonths(`${month}-01`, 1)}::date`

const chosen = (visitor: Visitor, filter: HoursFilter): RawBuilder<unknown> =>
  sql`select * from (${hours(visitor, filter)}) hour where ${isChosen(filter)}`

/** What it says of the hour as it is placed; the rest is said of the attendance. */
function isChosen({ state, companies, partner }: HoursFilter): RawBuilder<boolean> {
  const conditions = [isIn(state)]
  if (companies !== null) conditions.push(sql`company_id = any (${[...companies]}::integer[])`)
  if (partner === 'none') conditions.push(sql`company_id is not null and partner_id is null`)
  else if (partner !== null) conditions.push(sql`partner_id = ${partner}`)
  return sql`${sql.join(conditions, sql` and `)}`
}

function isIn(state: HourState): RawBuilder<boolean> {
  if (state === '') return sql`true`
  if (state === 'signed') return sql`is_signed`
  if (state === 'uncounted') return sql`ends_as not in ('to_sign', 'counted')`
  return sql`ends_as = ${state}`
}

/** Quarter-hours and öre. `attended` = `to_sign` + `signed`; `signed` = `counted` + what is not, by reason. */
export type HoursSums = Record<'attended' | 'signed' | 'uncounted' | HourEnd, Quarters> & { amount_ore: Ore }

const summed = (which: RawBuilder<boolean>, name: string): RawBuilder<number> =>
  sql`coalesce(sum(quarters) filter (where ${which}), 0)::integer as ${sql.ref(name)}`
const SUMS = sql`${sql.join([
  summed(sql`true`, 'attended'),
  summed(sql`is_signed`, 'signed'),
  ...(['to_sign', 'counted', 'uncounted', ...UNCOUNTED] as const).map(state => summed(isIn(state), state)),
])}, coalesce(sum(amount_ore), 0)::bigint as amount_ore`

/** What the chosen hours come to, how many rows they are and how many groups they make. */
export async function hoursSums(
  db: Db,
  visitor: Visitor,
  filter: HoursFilter,
  by: HoursBy,
): Promise<HoursSums & { rows: number }> {
  const counted = by === 'row' ? sql`*` : sql`distinct coalesce(${GROUPS[by].key}, '')`
  const { rows } = await sql<HoursSums & { rows: number }>`
    select count(${counted})::integer as rows, ${SUMS} from (${chosen(visitor, filter)}) hour`.execute(db)
  return rows[0]!
}

type Grouping = {
  key: RawBuilder<string>
  join: RawBuilder<unknown>
  names: RawBuilder<unknown>
  order: RawBuilder<unknown>[]
}
const NOBODY = sql`null as given_name, null as family_name, null::timestamptz as forgotten_at`

/** By what, the names it goes by, and their order. */
const GROUPS: Record<Exclude<HoursBy, 'row'>, Grouping> = {
  month: {
    key: sql`to_char(held_on, 'YYYY-MM')`,
    join: sql``,
    names: sql`key as name, null as sub, ${NOBODY}`,
    order: [sql`key`],
  },
  person: {
    key: sql`person_id::text`,
    join: sql`join person on person.id = key::integer`,
    names: sql`null as name, null as sub, person.given_name, person.family_name, person.forgotten_at`,
    order: [swedishOrder('person.family_name'), swedishOrder('person.given_name')],
  },
  company: {
    key: sql`company_id::text`,
    join: sql`left join company on company.id = key::integer`,
    names: sql`${nameApart} as name, null as sub, ${NOBODY}`,
    order: [swedishOrder('company.name')],
  },
  partner: {
    key: sql`partner_id::text`,
    join: sql`left join partner on partner.id = key::integer`,
    names: sql`partner.name, null as sub, ${NOBODY}`,
    order: [swedishOrder('partner.name')],
  },
  occasion: {
    key: sql`occasion_id::text`,
    join: sql`join occasion on occasion.id = key::integer join course on course.id = occasion.course_id`,
    names: sql`course.title as name, occasion.code as sub, ${NOBODY}`,
    order: [swedishOrder('course.title'), sql`occasion.code`],
  },
}

export type GroupSort = 'name' | 'attended' | 'to_sign' | 'signed' | 'counted' | 'uncounted' | 'kronor'
type Order<Sort> = { sort: Sort; direction: Direction; limit?: number; offset?: number }

/** `key`: an id or a month; null for hours that have none: of companies without a partner, of someone never employed. */
export type HoursGroup = HoursSums & {
  key: string | null
  name: string | null
  sub: string | null
  given_name: string | null
  family_name: string | null
  forgotten_at: Date | null
}

/** The chosen hours by month, person, employer, partner or occasion. One question. */
export async function hoursGroups(
  db: Db,
  visitor: Visitor,
  filter: HoursFilter,
  { by, sort, direction, limit, offset = 0 }: Order<GroupSort> & { by: Exclude<HoursBy, 'row'> },
): Promise<HoursGroup[]> {
  const { key, join, names, order } = GROUPS[by]
  const turned = direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`
  const first = sort === 'name' ? order : [sort === 'kronor' ? sql`amount_ore` : sql.ref(sort)]
  const { rows } = await sql<HoursGroup>`
    select summed.*, ${names}
    from (select ${key} as key, ${SUMS} from (${chosen(visitor, filter)}) hour group by 1) summed ${join}
    order by ${sql.join([...first.map(one => sql`${one} ${turned}`), ...order, sql`key`])}
    ${limited(limit, offset)}`.execute(db)
  return rows
}

export type RowSort = 'day' | 'attended'

export type HoursRow = {
  attendance_id: number
  entry_id: number | null
  held_on: LocalDate
  person_id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  company_id: number | null
  company: string | null
  occasion_id: number
  occasion: string
  course: string
  quarters: Quarters
  ends_as: HourEnd
  amount_ore: Ore
}

/** The chosen hours one by one. One question. */
export async function hoursRows(
  db: Db,
  visitor: Visitor,
  filter: HoursFilter,
  { sort, direction, limit, offset = 0 }: Order<RowSort>,
): Promise<HoursRow[]> {
  const turned = direction === 'descending' ? sql`desc` : sql`asc`
  const { rows } = await sql<HoursRow>`
    select hour.attendance_id, hour.entry_id, hour.held_on, hour.person_id, person.given_name, person.family_name, person.forgotten_at,
      hour.company_id, case when company.id is not null then ${nameApart} end as company, hour.occasion_id,
      occasion.code as occasion, course.title as course, hour.quarters, hour.ends_as, hour.amount_ore
    from (
      select * from (${chosen(visitor, filter)}) hour
      order by ${sort === 'day' ? sql`held_on` : sql`quarters`} ${turned}, attendance_id ${turned}
      ${limited(limit, offset)}) hour
    join person on person.id = hour.person_id
    join occasion on occasion.id = hour.occasion_id
    join course on course.id = occasion.course_id
    left join company on company.id = hour.company_id
    order by ${sort === 'day' ? sql`hour.held_on` : sql`hour.quarters`} ${turned}, hour.attendance_id ${turned}`.execute(
    db,
  )
  return rows
}

const limited = (limit: number | undefined, offset: number): RawBuilder<unknown> =>
  limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`

/** The months (`2025-10`) that have any, the latest first. */
export async function hoursMonths(db: Db, visitor: Visitor): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select distinct to_char(session.held_on, 'YYYY-MM') as month from session
    where session.programme_id = ${visitor.programme} and ${hasCome('session.held_on')}
      and exists (select from attendance join person on person.id = attendance.person_id and not person.is_protected
        where attendance.session_id = session.id and attendance.quarters > 0)
    order by 1 desc`.execute(db)
  return rows.map(row => row.month)
}
