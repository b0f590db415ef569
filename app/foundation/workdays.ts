import Holidays from 'date-holidays'
import type { LocalDate } from './clock.ts'
import { addDays, weekdayOf } from './dates.ts'

const calendar = new Holidays('SE')
// Public holidays, and the eves that are as good as: midsummer, Christmas and New Year.
const OFF: ReadonlySet<string> = new Set(['public', 'bank'])
const workedIn = new Map<number, readonly LocalDate[]>()
const offIn = new Map<number, ReadonlySet<LocalDate>>()

/** Whether people are at work on the day in Sweden. */
export const isWorkday = (day: LocalDate): boolean =>
  weekdayOf(day) < 6 && !daysOff(Number(day.slice(0, 4))).has(day)

/** The day that comes so many workdays after; nought gives the day itself, or the first workday after it. */
export function addWorkdays(day: LocalDate, workdays: number): LocalDate {
  let year = Number(day.slice(0, 4))
  const own = workdaysIn(year)
  // The workdays of the year that are behind: those before the day, and the day itself when one goes on from it.
  const behind = own.filter(one => (workdays === 0 ? one < day : one <= day)).length
  let place = behind + Math.max(0, workdays - 1)
  for (; place >= workdaysIn(year).length; year++) place -= workdaysIn(year).length
  return workdaysIn(year)[place]!
}

/** Workdays after the first day up to and including the last; negative when the last comes first. */
export function workdaysBetween(first: LocalDate, last: LocalDate): number {
  if (last < first) return -workdaysBetween(last, first)
  let count = 0
  for (let at = addDays(first, 1); at <= last; at = addDays(at, 1)) if (isWorkday(at)) count++
  return count
}

function daysOff(year: number): ReadonlySet<LocalDate> {
  const known = offIn.get(year)
  if (known) return known
  const days = new Set(
    calendar
      .getHolidays(year)
      .filter(holiday => OFF.has(holiday.type))
      .map(holiday => holiday.date.slice(0, 10)),
  )
  offIn.set(year, days)
  return days
}

/** Every workday of a year in order. Made once: lists ask for hundreds of days at a time. */
function workdaysIn(year: number): readonly LocalDate[] {
  const known = workedIn.get(year)
  if (known) return known
  const days: LocalDate[] = []
  for (let at = `${year}-01-01`; at <= `${year}-12-31`; at = addDays(at, 1)) if (isWorkday(at)) days.push(at)
  workedIn.set(year, days)
  return days
}
