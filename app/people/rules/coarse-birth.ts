import type { LocalDate } from '../../foundation/clock.ts'
import { ageOn } from '../../foundation/dates.ts'

/** One age for each of the ESF's groups: nobody's own. */
const AGE_OF_GROUP = [
  { below: 18, age: 16 },
  { below: 30, age: 24 },
  { below: 55, age: 42 },
  { below: Number.POSITIVE_INFINITY, age: 62 },
]

/**
 * What is stored of a protected person's day of birth beside the seal: a first of January that gives the same age group on the day that
 * counts, and the same for everyone of that group and year. The figures stand, and the day points nobody out.
 */
export function coarseBirth(born_on: LocalDate, on: LocalDate): LocalDate {
  const own = ageOn(born_on, on)
  const { age } = AGE_OF_GROUP.find(group => own < group.below)!
  return `${Number(on.slice(0, 4)) - age}-01-01`
}
