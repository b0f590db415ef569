import { type Ore, rounded } from './money.ts'

/** Time in whole quarter-hours. */
export type Quarters = number

export const QUARTERS_AN_HOUR = 4

/** Quarter-hours of a number of hours, or null when it is not whole quarters. */
export function quartersOf(hours: number): Quarters | null {
  const quarters = hours * QUARTERS_AN_HOUR
  return Number.isInteger(quarters) ? quarters : null
}

export const hoursOf = (quarters: Quarters): number => quarters / QUARTERS_AN_HOUR

/** Value of time in öre, each entry rounded by itself; the programme keeps the odd öre. */
export const worthOf = (quarters: Quarters, orePerHour: Ore): Ore =>
  rounded(BigInt(quarters) * orePerHour, BigInt(QUARTERS_AN_HOUR))
