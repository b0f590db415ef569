import type { LocalDate } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'

/** Days before a last day within which a permit is soon over, on pages: time to book a course. Ours. */
export const SOON_DAYS = 90

/** `open`: it has no last day, which is not that it has lapsed. */
export type PermitState = 'lapsed' | 'soon' | 'good' | 'open'

/** Where a permit stands on a day: it is good on its last day too. */
export function permitState(until_on: LocalDate | null, today: LocalDate): PermitState {
  if (until_on === null) return 'open'
  if (until_on < today) return 'lapsed'
  return until_on <= addDays(today, SOON_DAYS) ? 'soon' : 'good'
}

/** Lapsed, or soon to: what someone has to do something about. */
export const isUrgent = (state: PermitState): boolean => state === 'lapsed' || state === 'soon'

/** The most urgent first: the earliest last day, and those that have none at the end. */
export const byUrgency = (
  one: { until_on: LocalDate | null; name: string },
  other: { until_on: LocalDate | null; name: string },
): number =>
  one.until_on === other.until_on
    ? one.name.localeCompare(other.name, 'sv')
    : one.until_on === null || (other.until_on !== null && one.until_on > other.until_on)
      ? 1
      : -1

/** How many lapse of each kind, the most first: `2 Truckkort, 1 Heta arbeten`. No names of people. */
export function kindsTold(permits: readonly string[]): string {
  const counts = [...Map.groupBy(permits, name => name)].map(([name, all]) => ({ name, n: all.length }))
  return counts
    .toSorted((one, other) => other.n - one.n || one.name.localeCompare(other.name, 'sv'))
    .map(({ name, n }) => `${n} ${name}`)
    .join(', ')
}
