import type { Certainty } from '../../../db/types.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Basis } from './design.ts'
import { inForceOn } from './in-force.ts'

/** Nobody has confirmed it and no decision says it. */
const isUnsure = (certainty: Certainty): boolean => certainty === 'inferred' || certainty === 'unknown'

export type Sureness = { all: number; unsure: number }

/** How many of the settings in force rest on inference or are unknown. */
export const surenessOf = (settings: readonly Pick<Basis, 'certainty'>[]): Sureness => ({
  all: settings.length,
  unsure: settings.filter(setting => isUnsure(setting.certainty)).length,
})

/** Whether a dated thing counts on a day, will, or has. Those of the same kind are given together. */
export function stateOn(
  one: Pick<Basis, 'valid_from'>,
  alike: readonly Pick<Basis, 'valid_from'>[],
  day: string,
): 'in_force' | 'to_come' | 'past' {
  if (one.valid_from > day) return 'to_come'
  return alike.some(other => other.valid_from > one.valid_from && other.valid_from <= day)
    ? 'past'
    : 'in_force'
}

type Settings = {
  budgets: readonly Basis[]
  staircases: readonly Basis[]
  unit_costs: readonly (Basis & { kind: string })[]
  settings: readonly (Basis & { name: string })[]
  targets: readonly Basis[]
  focus_groups: readonly Basis[]
}

/** Of each thing the one that counts on a day; of targets and focus groups all. */
export function settingsInForce(whole: Settings, day: LocalDate): Basis[] {
  const latestOf = <T extends Basis>(rows: readonly T[], key: (row: T) => string): Basis[] =>
    [...Map.groupBy(rows, key).values()].flatMap(alike => inForceOn(alike, day) ?? [])
  return [
    ...latestOf(whole.budgets, () => 'budget'),
    ...latestOf(whole.staircases, () => 'staircase'),
    ...latestOf(whole.unit_costs, cost => cost.kind),
    ...latestOf(whole.settings, setting => setting.name),
    ...whole.targets,
    ...whole.focus_groups,
  ]
}
