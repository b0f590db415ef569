import type { LocalDate } from '../../foundation/clock.ts'
import { daysBetween } from '../../foundation/dates.ts'
import type { Waited } from './incidence.ts'
import { dayOf, type PathDates, startOf } from './stages.ts'
import type { Lasted } from './survival.ts'

/** What the startsträcka may be measured to. */
export const ENDS = ['agreed', 'workshop_1', 'training'] as const
export type End = (typeof ENDS)[number]
export const isEnd = (text: string): text is End => (ENDS as readonly string[]).includes(text)

/** Why a company's days cannot be compared. */
export const LEFT_OUT = ['no_start', 'before_start', 'no_day'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/**
 * Days from the start of a path to its end, or to the last day on which we know that it had not come: today, the end of the
 * programme, or the day the company left. `no_start`: nobody dated the tip. `before_start`: it had come before the tip.
 * `no_day`: it has been passed, and nobody noted when.
 */
export function lastingOf(path: PathDates, end: End, last_day: LocalDate): Lasted | LeftOut {
  const start = startOf(path)
  if (start === null) return 'no_start'
  const came = dayOf(path, end)
  if (came !== null && came < start) return 'before_start'
  if (came === null && end === 'workshop_1' && wasHeld(path)) return 'no_day'
  const watched = path.left_on !== null && path.left_on < last_day ? path.left_on : last_day
  if (came !== null && came <= watched) return { days: daysBetween(start, came), happened: true }
  return { days: Math.max(0, daysBetween(start, watched)), happened: false }
}

/** What comes of a first workshop has a day: it has been held. A training alone does not tell, for it may come before. */
const wasHeld = (path: PathDates) => path.workshop_2_on !== null || path.planned_on !== null

/** The same towards an agreement, for the forecast: a company that has left is not waited for. */
export function waitedOf(path: PathDates, today: LocalDate): Waited | null {
  const lasted = lastingOf(path, 'agreed', today)
  if (lasted === 'before_start') return { days: 0, outcome: 'agreed' }
  if (typeof lasted === 'string') return null
  const outcome = lasted.happened
    ? 'agreed'
    : path.left_on !== null && path.left_on <= today
      ? 'gone'
      : 'waiting'
  return { days: lasted.days, outcome }
}
