import type { LocalDate } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'

const WEEK_MS = 7 * 86_400_000
/** Whoever has been reminded so often of the same hours is not reminded by itself any more: a person asks instead. */
const MOST_BY_ITSELF = 3

type Waits = {
  reach: 'mail' | 'sms' | 'none'
  /** The first day whose hours wait. */
  first_on: LocalDate
  reminded_at: Date | null
  /** How often since then. */
  reminders: number
}

/** Nobody is reminded twice within a week, whoever presses the button. */
export const mayBeReminded = (
  { reach, reminded_at }: Pick<Waits, 'reach' | 'reminded_at'>,
  now: Date,
): boolean => reach !== 'none' && (reminded_at === null || reminded_at.getTime() <= now.getTime() - WEEK_MS)

/** So many days after the first of the sessions that wait, and then each week, three times in all; never where the programme has set 0. */
export const isRemindedByItself = (
  waits: Waits,
  { days, now, today }: { days: number; now: Date; today: LocalDate },
): boolean =>
  days > 0 &&
  waits.first_on <= addDays(today, -days) &&
  waits.reminders < MOST_BY_ITSELF &&
  mayBeReminded(waits, now)
