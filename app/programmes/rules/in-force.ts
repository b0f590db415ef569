import type { LocalDate } from '../../foundation/clock.ts'
import type { Ore } from '../../foundation/money.ts'
import type { Setting, UnitCost, UnitCostKind } from './design.ts'

/** The latest that has begun by the day: budget version, rate, staircase, figure. Before the first there is none. */
export function inForceOn<T extends { valid_from: LocalDate }>(dated: Iterable<T>, day: LocalDate): T | null {
  let latest: T | null = null
  for (const one of dated)
    if (one.valid_from <= day && (latest === null || one.valid_from > latest.valid_from)) latest = one
  return latest
}

/** Öre per hour on a day, or null when no rate had begun. */
export const rateOn = (
  unit_costs: readonly Pick<UnitCost, 'kind' | 'valid_from' | 'ore_per_hour'>[],
  kind: UnitCostKind,
  day: LocalDate,
): Ore | null =>
  inForceOn(
    unit_costs.filter(cost => cost.kind === kind),
    day,
  )?.ore_per_hour ?? null

/** A figure of the programme on a day as decimal text (`'11.50'`), or null when it has not been set. */
export const figureOn = (
  settings: readonly Pick<Setting, 'name' | 'valid_from' | 'amount'>[],
  name: string,
  day: LocalDate,
): string | null =>
  inForceOn(
    settings.filter(setting => setting.name === name),
    day,
  )?.amount ?? null
