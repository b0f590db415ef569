import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths, laterOf } from '../../foundation/dates.ts'
import { type Cell, ON_ONES_OWN, type Standing } from './matrix.ts'

/** Months after which a rating is old: a year, as the yearly development talk has it. */
export const OLD_MONTHS = 12

type Person = {
  name: string
  groups: readonly string[]
  cells: readonly Cell[]
  ratings: readonly (Standing | undefined)[]
}

export type Cover = {
  /** Who do it on their own, by name. */
  who: string[]
  /** How many of them in each group, in the order of the groups. */
  by_group: number[]
  /** How many are to: the sum over the roles that say so; null where none does. */
  needed: number | null
}

const coversIt = (cell: Cell): boolean => !cell.is_assumed && cell.now !== null && cell.now >= ON_ONES_OWN

/** Who does each competence on their own, in all and in each team and on each shift. What a role usually knows is nobody's. */
export function coverOf(
  people: readonly Person[],
  {
    columns,
    groups,
    needed,
  }: { columns: number; groups: readonly string[]; needed: readonly (number | null)[] },
): Cover[] {
  return Array.from({ length: columns }, (_, at) => {
    const able = people.filter(person => coversIt(person.cells[at]!))
    return {
      who: able.map(person => person.name),
      by_group: groups.map(group => able.filter(person => person.groups.includes(group)).length),
      needed: needed[at] ?? null,
    }
  })
}

/** Those who have not been rated since so long ago, or never, with the day of the latest rating. */
export function oldRatings(
  people: readonly Person[],
  today: LocalDate,
): { name: string; rated_on: LocalDate | null }[] {
  const since = addMonths(today, -OLD_MONTHS)
  return people.flatMap(({ name, ratings }) => {
    const days = ratings.flatMap(one => one?.rated_on ?? [])
    const latest = days.length === 0 ? null : days.reduce(laterOf)
    return latest !== null && latest >= since ? [] : [{ name, rated_on: latest }]
  })
}
