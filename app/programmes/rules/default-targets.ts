import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, addMonths } from '../../foundation/dates.ts'
import type { Basis, Target } from './design.ts'

/**
 * The targets of the project idea: 100 companies (70 in Skåne, 30 in Blekinge), about ten at the start, half in year 1,
 * half in year 2, none in year 3; 1 500 individuals; 10 500 hours, seven for each. Every point is a sum from the start.
 */
export function defaultTargets(starts_on: LocalDate, ends_on: LocalDate): Target[] {
  const endOfYear = (year: number) => earlier(addDays(addMonths(starts_on, 12 * year), -1), ends_on)
  const stated: Basis = { valid_from: starts_on, source: 'Projektidén 2023', certainty: 'stated' }
  const inferred = (source: string): Basis => ({ valid_from: starts_on, source, certainty: 'inferred' })
  const split = inferred('Projektidéns fördelning 70–30 mellan länen, använd även för delmålet')
  const growing = inferred('Projektidén: större volym under år 2 och 3. En femtedel, två och två antas')

  const companies = (county: string | null, due_on: LocalDate, amount: number, ground: Basis): Target => ({
    measure: 'companies',
    county,
    due_on,
    amount,
    ...ground,
  })
  const growth = (measure: 'individuals' | 'hours', amount: number, last: Basis): Target[] => [
    { measure, county: null, due_on: starts_on, amount: 0, ...growing },
    { measure, county: null, due_on: endOfYear(1), amount: amount / 5, ...growing },
    { measure, county: null, due_on: endOfYear(2), amount: (amount / 5) * 3, ...growing },
    { measure, county: null, due_on: ends_on, amount, ...last },
  ]
  return withoutRepeats([
    companies(null, starts_on, 10, stated),
    companies(null, endOfYear(1), 50, stated),
    companies(null, endOfYear(2), 100, stated),
    companies('Skåne', starts_on, 7, split),
    companies('Skåne', endOfYear(1), 35, split),
    companies('Skåne', endOfYear(2), 70, stated),
    companies('Blekinge', starts_on, 3, split),
    companies('Blekinge', endOfYear(1), 15, split),
    companies('Blekinge', endOfYear(2), 30, stated),
    ...growth('individuals', 1500, stated),
    ...growth(
      'hours',
      10_500,
      inferred('Budgetens rad för deltagare: 4 378 500 kr ÷ 417 kr, sju timmar för var och en'),
    ),
  ])
}

const earlier = (a: LocalDate, b: LocalDate) => (a < b ? a : b)

/** In a programme shorter than the idea's, the last point of a day stands. */
function withoutRepeats(targets: Target[]): Target[] {
  const last = new Map(targets.map(target => [`${target.measure} ${target.county} ${target.due_on}`, target]))
  return [...last.values()]
}
