import type { LocalDate } from '../../foundation/clock.ts'
import {
  addDays,
  addMonths,
  firstOfMonth,
  isLocalDate,
  lastOfMonth,
  monthOf,
  weekdayOf,
} from '../../foundation/dates.ts'

/** The month that an address asks for, `2025-10`, or that of the day; nothing is planned for the next century. As its first day. */
export const monthAsked = (asked: string | null, today: LocalDate): LocalDate =>
  asked && asked < '2100' && isLocalDate(`${asked}-01`) ? `${asked}-01` : firstOfMonth(today)

/** Whole weeks, Monday to Sunday, that hold the month. */
export function daysAround(first: LocalDate): LocalDate[] {
  const from = addDays(first, 1 - weekdayOf(first))
  const last = lastOfMonth(first)
  const to = addDays(last, 7 - weekdayOf(last))
  const days: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

export const monthBeside = (first: LocalDate, months: number): string => monthOf(addMonths(first, months))
