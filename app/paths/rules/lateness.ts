import type { LocalDate } from '../../foundation/clock.ts'
import { addWorkdays } from '../../foundation/workdays.ts'
import type { Setting } from '../../programmes/rules/design.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { STAGE_LIMITS } from '../../programmes/rules/stage-limits.ts'
import { isStage, type PathDates, type Stage, sinceOf, standingOf } from './stages.ts'

/** Workdays that a company may stand at a stage before someone ought to look; none for the last stage. */
export type Limits = Readonly<Partial<Record<Stage, number>>>

/** The limits of a programme on a day: its own settings, else our suggestion. */
export const limitsOn = (
  settings: readonly Pick<Setting, 'name' | 'valid_from' | 'amount'>[],
  day: LocalDate,
): Limits =>
  Object.fromEntries(
    Object.entries(STAGE_LIMITS).map(([name, { amount }]) => [
      name.replace(/^stage_days_/, ''),
      Number(figureOn(settings, name, day) ?? amount),
    ]),
  )

/** The day by which the next stage is expected; null when it is through, gone or undated. */
export function expectedOn(path: PathDates, limits: Limits): LocalDate | null {
  const standing = standingOf(path)
  const since = sinceOf(path)
  const limit = isStage(standing) ? limits[standing] : undefined
  return since === null || limit === undefined ? null : addWorkdays(since, limit)
}

/** Late is from the day after the one on which the next stage was expected. */
export const isPast = (expected: LocalDate | null, today: LocalDate): boolean =>
  expected !== null && expected < today
