import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, lastOfMonth, weekdayOf } from '../../foundation/dates.ts'

/** A session by the clock in Stockholm, `HH:MM`. An end at or before the start is on the next day. */
export type Times = { held_on: LocalDate; starts_at: string; ends_at: string }

const A_DAY = 24 * 60
/** Whoever works longer than this in a night has written the times the wrong way round. */
const LONGEST_NIGHT = 16 * 60

const endsNextDay = ({ starts_at, ends_at }: Pick<Times, 'starts_at' | 'ends_at'>): boolean =>
  ends_at <= starts_at

/** Minutes that pass, also over midnight and on the two nights when the clock is moved. The database counts the same: `session_minutes`. */
export function sessionMinutes(times: Times): number {
  const { held_on, starts_at, ends_at } = times
  const ends_on = endsOn(times)
  const shown = minuteOf(ends_at) - minuteOf(starts_at) + (endsNextDay(times) ? A_DAY : 0)
  return shown + aheadOfGreenwich(held_on, starts_at) - aheadOfGreenwich(ends_on, ends_at)
}

/** Some time passes, and over a midnight not more than a night. */
export const isPossible = (times: Times): boolean => {
  const minutes = sessionMinutes(times)
  return minutes > 0 && (!endsNextDay(times) || minutes <= LONGEST_NIGHT)
}

/** Whether two sessions meet at one time. */
export const overlap = (a: Times, b: Times): boolean => startOf(a) < endOf(b) && startOf(b) < endOf(a)

const startOf = ({ held_on, starts_at }: Times): string => `${held_on} ${starts_at}`
/** The day on which a session ends: the next one where it goes over midnight. */
export const endsOn = (times: Times): LocalDate =>
  endsNextDay(times) ? addDays(times.held_on, 1) : times.held_on

const endOf = (times: Times): string => `${endsOn(times)} ${times.ends_at}`

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * Minutes: summer time is from the last Sunday of March to that of October. An hour that is shown twice is read as the second, one that
 * is never shown as if the clock had not been moved, as PostgreSQL does. Directive 2000/84/EC.
 */
function aheadOfGreenwich(day: LocalDate, time: string): number {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  const isSummer =
    month > 3 && month < 10
      ? true
      : month === 3
        ? `${day} ${time}` >= `${lastSunday(`${year}-03-01`)} 03:00`
        : month === 10 && `${day} ${time}` < `${lastSunday(`${year}-10-01`)} 02:00`
  return isSummer ? 120 : 60
}

const lastSunday = (month: LocalDate): LocalDate => {
  const last = lastOfMonth(month)
  return addDays(last, -(weekdayOf(last) % 7))
}
