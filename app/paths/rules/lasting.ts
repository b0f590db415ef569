import type { LocalDate } from '../../foundation/clock.ts'
import { daysBetween } from '../../foundation/dates.ts'
import type { Waited } from './incidence.ts'
import { dayOf, type PathDates, startOf } from './stages.ts'
import type { Lasted } from './survival.ts'

/** What the startsträcka may be measured to. */
export const ENDS = ['agreed', 'workshop_1', 'training'] as const
export type End = (typeof ENDS)[number]
export const isEnd = (text: string): text is End => (ENDS as readonly string[]).includes(text)

/**
 * Days from the start of a path to its end, or to the last day on which we know that it had not come: today, the end of the
 * programme, or the day the company left. `no_start`: nobody dated the tip. `before_start`: it had come before the tip.
 */
export function lastingOf(
  path: PathDates,
  end: End,
  last_day: LocalDate,
): Lasted | 'no_start' | 'before_start' {
  const start = startOf(path)
  if (start === null) return 'no_start'
  const came = dayOf(path, end)
  if (came !== null && came < start) return 'before_start'
  const watched = path.left_on !== null && path.left_on < last_day ? path.left_on : last_day
  if (came !== null && came <= watched) return { days: daysBetween(start, came), happened: true }
  return { days: Math.max(0, daysBetween(start, watched)), happened: false }
}

/** The same towards an agreement, for the forecast: a company that has left is not waited for. */
export function waitedOf(path: PathDates, today: LocalDate): Waited | null {
  const lasted = lastingOf(path, 'agreed', today)
  if (lasted === 'no_start') return null
  if (lasted === 'before_start') return { days: 0, outcome: 'agreed' }
  const outcome = lasted.happened
    ? 'agreed'
    : path.left_on !== null && path.left_on <= today
      ? 'gone'
      : 'waiting'
  return { days: lasted.days, outcome }
}
