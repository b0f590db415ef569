import type { Ore } from '../../foundation/money.ts'

/** The classes of the recommendation, and what cannot be said: nobody of the group has told how many it employs. */
export const SIZES = ['micro', 'small', 'medium', 'large', 'unknown'] as const
export type Size = (typeof SIZES)[number]

export type Sized = {
  organisation_number: string
  parent_number: string | null
  employees: number | null
  turnover_ore: Ore | null
  balance_ore: Ore | null
}

export type SizeClass = {
  size: Size
  /** Without money figures for the whole group the class rests on employees alone, and says so. */
  on_employees_alone: boolean
  /** Companies that are added together, this one included. */
  linked: number
  /** Of them, those that have not told how many they employ: the class may be a higher one. */
  untold: number
}

// Recommendation 2003/361/EC, annex art. 2: persons, and million euro of turnover or balance.
const CEILINGS = [
  { size: 'micro', below: 10, turnover: 2n, balance: 2n },
  { size: 'small', below: 50, turnover: 10n, balance: 10n },
  { size: 'medium', below: 250, turnover: 50n, balance: 43n },
] as const
const MILLION_EUR_IN_RATE_UNITS = 1_000_000n * 100n

/**
 * Class of every company by its number. Linked companies are added together; `eur_rate` is kronor for a euro as decimal text,
 * and without one every class rests on employees alone.
 */
export function sizeClasses(companies: readonly Sized[], eur_rate: string | null): Map<string, SizeClass> {
  const classes = new Map<string, SizeClass>()
  for (const group of linkedGroups(companies)) {
    const size = sizeOf(group, eur_rate)
    for (const company of group) classes.set(company.organisation_number, size)
  }
  return classes
}

/**
 * Companies that name each other as parent, or name the same parent even when that one is not among them, are one group.
 * A circle of parents is one group too.
 */
export function linkedGroups<T extends Pick<Sized, 'organisation_number' | 'parent_number'>>(
  companies: readonly T[],
): T[][] {
  const above = new Map<string, string>()
  const top = (number: string): string => {
    let at = number
    while (above.has(at)) at = above.get(at)!
    return at
  }
  for (const { organisation_number, parent_number } of companies) {
    if (parent_number === null) continue
    const [own, parent] = [top(organisation_number), top(parent_number)]
    if (own !== parent) above.set(own, parent)
  }
  return [...Map.groupBy(companies, company => top(company.organisation_number)).values()]
}

/** An employee count that is missing leaves the class to the others of the group; where none has told, there is none. */
function sizeOf(group: readonly Sized[], eur_rate: string | null): SizeClass {
  const told = group.flatMap(({ employees }) => employees ?? [])
  const employees = told.reduce((sum, count) => sum + count, 0)
  const turnover = sumIfAll(group.map(company => company.turnover_ore))
  const balance = sumIfAll(group.map(company => company.balance_ore))
  const { digits, scale } = rateOf(eur_rate ?? '0')
  const isWithin = (sum: Ore | null, millions: bigint) =>
    sum !== null && sum * scale <= millions * MILLION_EUR_IN_RATE_UNITS * digits
  const on_employees_alone = eur_rate === null || (turnover === null && balance === null)
  const on = { on_employees_alone, linked: group.length, untold: group.length - told.length }
  if (told.length === 0) return { size: 'unknown', ...on }
  const size = CEILINGS.find(
    ceiling =>
      employees < ceiling.below &&
      (on_employees_alone || isWithin(turnover, ceiling.turnover) || isWithin(balance, ceiling.balance)),
  )?.size
  return { size: size ?? 'large', ...on }
}

const sumIfAll = (amounts: readonly (Ore | null)[]): Ore | null =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0n as Ore | null)

/** "11.50" is 1150 hundredths: kept whole so that a company exactly at the ceiling is within it. */
function rateOf(eur_rate: string): { digits: bigint; scale: bigint } {
  const [, whole = '', part = ''] = eur_rate.match(/^(\d+)(?:\.(\d+))?$/) ?? []
  if (!whole) throw new RangeError(`not a rate: ${eur_rate}`)
  return { digits: BigInt(whole + part), scale: 10n ** BigInt(part.length) }
}
