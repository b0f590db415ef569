import type { LocalDate } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import type { TaughtHere } from './line.ts'

/** What one company asks for: a line of its plan, or a need of its workshop that the plan does not have yet. */
export type Item = {
  source: 'plan' | 'workshop'
  id: string
  company_id: number
  company: string
  county: string
  /** By which like is counted with like: the competence of the list, else the words. */
  key: string
  name: string
  /** Whether the list of competences has a word for it. */
  is_known: boolean
  role: string
  /** Null where nobody has said. */
  people: number | null
  year: number | null
  urgency: Urgency
  taught: TaughtHere
}

export type Urgency = 'short' | 'long' | 'unknown'

/** What is to be done within so many days is a need in the short run. */
const SHORT_RUN = 365

/** How soon: by its day, else as the workshop said. */
export const urgencyOf = (
  { due_on, horizon }: { due_on: LocalDate | null; horizon: 'short' | 'long' | null },
  today: LocalDate,
): Urgency =>
  due_on === null ? (horizon ?? 'unknown') : due_on <= addDays(today, SHORT_RUN) ? 'short' : 'long'

/** What is asked for of one competence, in one county and one year. */
export type DemandRow = {
  id: string
  key: string
  name: string
  is_known: boolean
  county: string
  year: number | null
  /** Of them in the short run. */
  people: number
  short: number
  /** So many who ask have not said how many it is for. */
  without_number: number
  companies: readonly number[]
  /** Companies that have said a number, and those behind the short run and behind the rest of them. */
  saying: { all: number; short: number; rest: number }
  /** Companies of them where somebody could teach it. */
  taught: number
}

const rowId = ({ key, county, year }: Pick<Item, 'key' | 'county' | 'year'>) =>
  JSON.stringify([key, county, year])

/** What companies ask for, row by row; each item is in exactly one. */
export const demandRows = (items: readonly Item[]): DemandRow[] =>
  [...Map.groupBy(items, rowId)].map(([id, all]) => {
    const { key, name, is_known, county, year } = all[0]!
    return { id, key, name, is_known, county, year, ...sumOf(all) }
  })

function sumOf(items: readonly Item[]) {
  const people = (some: readonly Item[]) => some.reduce((sum, one) => sum + (one.people ?? 0), 0)
  const companies = (some: readonly Item[]) => [...new Set(some.map(one => one.company_id))]
  const said = items.filter(one => one.people !== null)
  const short = said.filter(one => one.urgency === 'short')
  return {
    people: people(items),
    short: people(short),
    saying: {
      all: companies(said).length,
      short: companies(short).length,
      rest: companies(said.filter(one => one.urgency !== 'short')).length,
    },
    without_number: items.filter(one => one.people === null).length,
    companies: companies(items),
    taught: companies(items.filter(one => one.taught === 'yes')).length,
  }
}

/** At least so many companies stand behind a row that is told outside. */
export const LEAST_COMPANIES = 3

/** A count as it is told: itself, few, or nothing. */
export type Told = number | 'few' | null
export type ToldRow = Pick<DemandRow, 'id' | 'name' | 'county' | 'year'> & {
  people: Told
  short: Told
  companies: number | null
}

/**
 * The rows as they are told to those who may not count everyone: what at least three companies ask for. That there is more is told and
 * not how much (`has_more`): a sum of the rest would tell what the third company asks for on the day that it joins two. A count needs
 * three companies that have said a number, behind each part of it; small counts are few, and then how many companies there are is not
 * told beside them. No sums of rows are told anywhere, so that none can be taken from them.
 */
export function toldRows(items: readonly Item[], limit: number): { rows: ToldRow[]; has_more: boolean } {
  const rows = demandRows(items)
  const shared = rows.filter(row => row.companies.length >= LEAST_COMPANIES)
  return { rows: shared.map(row => toldRow(row, limit)), has_more: shared.length < rows.length }
}

function toldRow(row: DemandRow, limit: number): ToldRow {
  const { id, name, county, year, people, short, companies, saying } = row
  const isFew = (count: number) => count > 0 && count < limit
  const isOfFew = (count: number) => count > 0 && count < LEAST_COMPANIES
  const isPartOfFew = isOfFew(saying.short) || isOfFew(saying.rest) || isFew(short) || isFew(people - short)
  const told = saying.all < LEAST_COMPANIES ? null : isFew(people) ? 'few' : people
  return {
    id,
    name,
    county,
    year,
    people: told,
    short: typeof told !== 'number' || isPartOfFew ? null : short,
    companies: told === 'few' ? null : companies.length,
  }
}

/** What other companies in the same county ask for of the same competence. */
export const nearTo = (one: Item, items: readonly Item[]): Item[] =>
  one.county === ''
    ? []
    : items.filter(
        other => other.company_id !== one.company_id && other.key === one.key && other.county === one.county,
      )

export type DemandSort = 'people' | 'name' | 'county' | 'year' | 'short' | 'companies'
type Sorted = { name: string; county: string; year: number | null }
export type Wanted = { q: string; county: string; year: string }

/** Those that are asked for, by words, county and year. */
export const wantedAmong = <R extends Sorted>(rows: readonly R[], { q, county, year }: Wanted): R[] =>
  rows.filter(
    row =>
      (q === '' || row.name.toLocaleLowerCase('sv').includes(q.toLocaleLowerCase('sv'))) &&
      (county === '' || row.county === county) &&
      (year === '' || String(row.year ?? 'none') === year),
  )

/** In the order that is asked for; a count that is not told stands below all that are. */
export function inOrder<R extends Sorted>(
  rows: readonly R[],
  by: DemandSort,
  direction: 'ascending' | 'descending',
): R[] {
  const sign = direction === 'descending' ? -1 : 1
  const words = (one: R, other: R) => one.name.localeCompare(other.name, 'sv')
  const compared = (one: R, other: R): number => {
    if (by === 'name') return words(one, other)
    if (by === 'county') return one.county.localeCompare(other.county, 'sv')
    return rank(one[by as keyof R]) - rank(other[by as keyof R])
  }
  return rows.toSorted(
    (one, other) => sign * compared(one, other) || words(one, other) || rank(one.year) - rank(other.year),
  )
}

const rank = (value: unknown): number =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.length : value === 'few' ? 0.5 : -1
