import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { canonicalJson } from '../../foundation/json.ts'
import type { Outcome } from './outcomes.ts'

/** What makes a course another when it changes: what people were taught, for how long and what it leads to. */
export type Taught = { content: string; goals: string; quarters: Quarters; outcomes: readonly Outcome[] }

/**
 * Whether a course that has been held becomes another. What nobody had told is not what people went on: to fill it in changes nothing
 * of what it was.
 */
export const isOtherCourse = (before: Taught, after: Taught): boolean =>
  isOther(before.content, after.content) ||
  isOther(before.goals, after.goals) ||
  (before.quarters !== 0 && before.quarters !== after.quarters) ||
  (before.outcomes.length > 0 && inOrder(before.outcomes) !== inOrder(after.outcomes))

const isOther = (before: string, after: string): boolean => before !== '' && before !== after

const inOrder = (outcomes: readonly Outcome[]): string =>
  canonicalJson(
    outcomes
      .map(({ competence_id, level }) => ({ competence_id, level }))
      .sort((a, b) => a.competence_id - b.competence_id),
  )

export type KeptEdition = { number: number; until_on: LocalDate }

/**
 * On which edition an occasion is held that begins on a day: the first that was kept up to that day or later, else the one that is in
 * force, as is one without a day. The database says the same: `occasion_edition`.
 */
export function editionOn(
  first_on: LocalDate | null,
  { kept, current }: { kept: readonly KeptEdition[]; current: number },
): number {
  if (first_on === null) return current
  const until = kept.filter(one => one.until_on >= first_on).map(one => one.number)
  return until.length > 0 ? Math.min(...until) : current
}
