import type { LocalDate } from '../../foundation/clock.ts'

/** What has been done about a measure of a plan for one person since they were chosen: the latest of it. */
export type PlanFact = { occasion_id: number; day: LocalDate; is_attended: boolean }

export type PlanState = 'reached' | 'attended' | 'booked' | 'waiting'

/**
 * How far a person has come in a measure, from facts alone: the level that it leads to is reached, else they have been in a training that
 * leads there, else they are booked, else nothing has begun.
 */
export function planStateOf(
  { level, level_to }: { level: number | null; level_to: number | null },
  fact: Pick<PlanFact, 'is_attended'> | undefined,
): PlanState {
  if (level !== null && level_to !== null && level >= level_to) return 'reached'
  if (!fact) return 'waiting'
  return fact.is_attended ? 'attended' : 'booked'
}
