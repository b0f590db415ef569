import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import { ownProviders } from '../../courses/policy.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addMonths } from '../../foundation/dates.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'

/** What can be said of one person in one session; the last two before anything has been noted. */
export const CELL_STATES = ['signed', 'to_sign', 'objected', 'absent', 'not_noted', 'booked'] as const
export type CellState = (typeof CELL_STATES)[number]

/** What the grid is narrowed to. A month is `2027-03`. Null and '' are everything. */
export type GridAsked = {
  companies: readonly number[] | null
  course_id: number | null
  occasion_id: number | null
  month: string
  /** Only the people and sessions of which this can be said somewhere. */
  state: CellState | ''
}

/** Of whom and in which sessions. */
export type GridWithin = { people: readonly number[]; sessions: readonly number[] }

/**
 * One row for each person and session where they have been noted or have a seat. Under the employer of the session’s day, as the ledger
 * places them; a company, which sees no other employer, has the seats of those who work there on the day. Nobody with protected identity.
 */
function cellsIn(
  visitor: Visitor,
  asked: GridAsked,
  { people, sessions }: Partial<GridWithin> = {},
): RawBuilder<Cell> {
  const { companies, course_id, occasion_id, month } = asked
  const own = ownProviders(visitor)
  const worksThere =
    companies && sql`(select person_id from employment where company_id = any(${[...companies]}::integer[]))`
  const among = (person_id: string) => sql`
    ${people ? sql`and ${sql.ref(person_id)} = any(${people}::integer[])` : sql``}
    ${worksThere ? sql`and ${sql.ref(person_id)} in ${worksThere}` : sql``}`
  const months = month === '' ? null : ([`${month}-01`, addMonths(`${month}-01`, 1)] as const)
  return sql`(
    with day as (
      select session.id, session.occasion_id, session.held_on
      from session join occasion on occasion.id = session.occasion_id
      where session.programme_id = ${visitor.programme}
        ${sessions ? sql`and session.id = any(${sessions}::integer[])` : sql``}
        ${months ? sql`and session.held_on >= ${months[0]} and session.held_on < ${months[1]}` : sql``}
        ${own ? sql`and occasion.provider_id = any(${own}::integer[])` : sql``}
        ${course_id === null ? sql`` : sql`and occasion.course_id = ${course_id}`}
        ${occasion_id === null ? sql`` : sql`and occasion.id = ${occasion_id}`}),
    who as materialized (
      select person.id from person where person.programme_id = ${visitor.programme} and not person.is_protected ${among('person.id')}),
    noted as materialized (
      select attendance.id, attendance.person_id, day.id as session_id, day.occasion_id, day.held_on,
        attendance.quarters, attendance.signed_at is not null as is_signed
      from day join attendance on attendance.session_id = day.id ${among('attendance.person_id')})
    select cell.id, cell.person_id, cell.session_id, cell.occasion_id, cell.quarters, case
      when cell.id is null then case when cell.held_on <= (select day_now()) then 'not_noted' else 'booked' end
      when cell.quarters = 0 then 'absent'
      when cell.is_signed then 'signed'
      when exists (select from attendance_objection objection
        where objection.attendance_id = cell.id and objection.quarters = cell.quarters) then 'objected'
      else 'to_sign' end as state
    from (
      select * from noted
      union all
      select null, booking.person_id, day.id, day.occasion_id, day.held_on, 0, false
      from day join booking on booking.occasion_id = day.occasion_id and ${takesSeat} ${among('booking.person_id')}
      where not exists (select from noted where noted.session_id = day.id and noted.person_id = booking.person_id)
        ${
          visitor.company === null
            ? sql``
            : sql`and exists (select from employment own where own.person_id = booking.person_id
          and own.company_id = ${visitor.company} and ${isOpenOn('own', 'day.held_on')})`
        }
    ) cell
    join who on who.id = cell.person_id
    ${
      companies === null
        ? sql``
        : sql`where ${employerOn('cell.person_id', 'cell.held_on')} = any(${companies}::integer[])`
    }
  )`
}

const employerOn = (person_id: string, day: string) => sql`(select employment.company_id from employment
  where employment.person_id = ${sql.ref(person_id)} order by ${employmentOrder('employment', day)} limit 1)`

type Cell = {
  /** Of the attendance; null while nothing is noted. */
  id: number | null
  person_id: number
  session_id: number
  occasion_id: number
  quarters: Quarters
  state: CellState
}

/** The whole grid without its cells: the ids of who and when, in no order, each with the time in all that was chosen. */
export type GridOutline = { sessions: ReadonlyMap<number, Quarters>; people: ReadonlyMap<number, Quarters> }

/**
 * The sessions of the grid and its people: somebody has been in them or has a seat. All cells are gone through once, however few are shown;
 * where a state was asked for, those people and sessions remain of which it can be said somewhere, with all their cells.
 */
export async function gridOutline(db: Db, visitor: Visitor, asked: GridAsked): Promise<GridOutline> {
  const { state } = asked
  const { rows } = await sql<{ person_id: number | null; session_id: number | null; quarters: Quarters }>`
    with cell as materialized (
      select person_id, session_id, quarters ${state === '' ? sql`` : sql`, state`} from ${cellsIn(visitor, asked)} cell),
    shown as (select person_id, session_id, quarters from cell ${
      state === ''
        ? sql``
        : sql`where person_id in (select person_id from cell where state = ${state})
          and session_id in (select session_id from cell where state = ${state})`
    })
    select person_id, session_id, sum(quarters)::int as quarters from shown
    group by grouping sets ((person_id), (session_id))`.execute(db)
  const by = (key: 'person_id' | 'session_id') =>
    new Map(rows.flatMap(row => (row[key] === null ? [] : [[row[key], row.quarters] as const])))
  return { sessions: by('session_id'), people: by('person_id') }
}

/** What is drawn of it, from where; without, all. */
type Part = { from: number; at_once: number }
const within = (part?: Part) => (part ? sql`limit ${part.at_once} offset ${part.from}` : sql``)

/** The sessions of the grid, or some of them, by day. */
export async function gridSessions(db: Db, { sessions }: GridOutline, part?: Part) {
  const { rows } = await sql<GridSession>`
    select session.id, session.occasion_id, session.held_on, session.starts_at, occasion.code, course.title
    from session join occasion on occasion.id = session.occasion_id join course on course.id = occasion.course_id
    where session.id = any(${[...sessions.keys()]}::integer[])
    order by session.held_on, session.starts_at, occasion.code, session.id ${within(part)}`.execute(db)
  return rows
}
export type GridSession = {
  id: number
  occasion_id: number
  held_on: LocalDate
  starts_at: string
  code: string
  title: string
}

/** The months in which the sessions are held, such as `2027-03`, in order. */
export async function gridMonths(db: Db, { sessions }: GridOutline): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select distinct to_char(held_on, 'YYYY-MM') as month from session
    where id = any(${[...sessions.keys()]}::integer[]) order by month`.execute(db)
  return rows.map(row => row.month)
}

/** The ids of those who stand in the grid, or of some of them, by name. */
export async function gridPeople(db: Db, { people }: GridOutline, part?: Part): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select person.id from person where person.id = any(${[...people.keys()]}::integer[])
    order by ${swedishOrder('person.family_name')}, ${swedishOrder('person.given_name')}, person.id ${within(part)}`.execute(
    db,
  )
  return rows.map(row => row.id)
}

/** What is said of these persons in these sessions. */
export async function gridCells(db: Db, visitor: Visitor, asked: GridAsked, within: GridWithin) {
  if (within.people.length === 0) return []
  const { rows } = await sql<Cell>`select * from ${cellsIn(visitor, asked, within)} cell`.execute(db)
  return rows
}

/** Who these are, in the order in which they are named, with the employer of the day. */
export async function gridNames(db: Db, people: readonly number[], day: LocalDate) {
  if (people.length === 0) return []
  const { rows } = await sql<GridPerson>`
    select person.id, person.given_name, person.family_name, person.forgotten_at, employer.company
    from unnest(${people}::integer[]) with ordinality asked(id, nth)
    join person on person.id = asked.id and not person.is_protected
    cross join (select ${day}::date as day) today
    left join lateral (
      select ${nameApart} as company from employment join company on company.id = employment.company_id
      where employment.person_id = person.id order by ${employmentOrder('employment', 'today.day')} limit 1) employer on true
    order by asked.nth`.execute(db)
  return rows
}
type GridPerson = {
  id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  company: string | null
}
