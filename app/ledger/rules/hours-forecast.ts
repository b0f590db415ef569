import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, daysBetween } from '../../foundation/dates.ts'
import type { Quarters } from '../../foundation/hours.ts'

/** The pace is that of so many days up to and including today: a quarter of a year, so that a week without courses decides nothing. */
export const PACE_DAYS = 91
/** Of fewer days no pace is told. */
const LEAST_DAYS = 28

export type HoursForecast = {
  /** How many days the pace rests on: `PACE_DAYS`, or as many as the programme has had. */
  days: number
  /** Co-financed in those days. */
  recent: Quarters
  /** What is co-financed on the day of the target at the same pace. */
  at_end: Quarters
  /** The day on which the target is reached at that pace; null where it is not by the day of the target. */
  reached_on: LocalDate | null
  /** What each week must bring from here on for the target to be reached; nothing where it is. */
  needed_a_week: Quarters
}

type Facts = {
  /** Co-financed up to and including today. */
  now: Quarters
  /** Co-financed up to and including the day `PACE_DAYS` ago. */
  before: Quarters
  target: Quarters
  starts_on: LocalDate
  today: LocalDate
  due_on: LocalDate
}

/**
 * What comes if each day from here on brings as much as each day of the last quarter of a year. Nothing is guessed of what waits for a
 * signature. Null before the programme has gone on for four weeks, and from the day of the target on. Rounded down to quarter-hours.
 */
export function hoursForecast({
  now,
  before,
  target,
  starts_on,
  today,
  due_on,
}: Facts): HoursForecast | null {
  const days = Math.min(PACE_DAYS, daysBetween(starts_on, today) + 1)
  const left = daysBetween(today, due_on)
  if (days < LEAST_DAYS || left <= 0) return null
  const recent = Math.max(0, now - before)
  const at_end = now + Math.floor((recent * left) / days)
  const missing = Math.max(0, target - now)
  return {
    days,
    recent,
    at_end,
    reached_on: recent > 0 && at_end >= target ? addDays(today, Math.ceil((missing * days) / recent)) : null,
    needed_a_week: Math.ceil((missing * 7) / left),
  }
}

/** What a week has brought at the pace of those days, to the nearest quarter-hour. */
export const paceAWeek = ({ recent, days }: Pick<HoursForecast, 'recent' | 'days'>): Quarters =>
  Math.round((recent * 7) / days)
