/** Time in whole quarter-hours. */
export type Quarters = number

export const QUARTERS_AN_HOUR = 4

/** Quarter-hours of a number of hours, or null when it is not whole quarters. */
export function quartersOf(hours: number): Quarters | null {
  const quarters = hours * QUARTERS_AN_HOUR
  return Number.isInteger(quarters) ? quarters : null
}

export const hoursOf = (quarters: Quarters): number => quarters / QUARTERS_AN_HOUR
