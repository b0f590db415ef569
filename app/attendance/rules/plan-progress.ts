import type { LocalDate } from '../../foundation/clock.ts'

/** What has been done about a measure of a plan for one person since they were chosen: what tells most of it. */
export type PlanFact = {
  occasion_id: number
  day: LocalDate
  /** Attended, booked on what is to come, or booked on what is over without a row of attendance. */
  kind: 'attended' | 'booked' | 'missed'
}

export const PLAN_STATES = ['reached', 'attended', 'booked', 'missed', 'waiting'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/**
 * How far a person has come in a measure, from facts alone: the level that it leads to is reached, else they have been in a training that
 * leads there, else they are booked, else they were booked and did not attend, else nothing has begun.
 */
export function planStateOf(
  { level, level_to }: { level: number | null; level_to: number | null },
  fact: Pick<PlanFact, 'kind'> | undefined,
): PlanState {
  if (level !== null && level_to !== null && level >= level_to) return 'reached'
  return fact?.kind ?? 'waiting'
}

/** How many stand in each state. */
export const countsOf = (states: readonly PlanState[]): ReadonlyMap<PlanState, number> =>
  new Map(PLAN_STATES.map(state => [state, states.filter(one => one === state).length]))
