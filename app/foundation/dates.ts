import type { LocalDate } from './clock.ts'

const DAY = 86_400_000

/** The date when the text is a real calendar day, else null. */
export function realDate(year: number, month: number, day: number): LocalDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const moment = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? null : text
}

export const isLocalDate = (text: string): boolean => {
  const [, year, month, day] = text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? []
  return !!year && realDate(Number(year), Number(month), Number(day)) !== null
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** The same day some months on, or the last day of that month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return realDate(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(day, last))!
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: LocalDate): number => new Date(date).getUTCDay() || 7

export const monthOf = (date: LocalDate): string => date.slice(0, 7)

export const firstOfMonth = (date: LocalDate): LocalDate => `${monthOf(date)}-01`

export const lastOfMonth = (date: LocalDate): LocalDate => addDays(addMonths(firstOfMonth(date), 1), -1)

/** The first day of every month that the span touches. */
export function monthsBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const months: LocalDate[] = []
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Whole years lived on a day. */
export function ageOn(born: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/** The first of two days. */
export const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)
export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)
