import { type LocalDate, STOCKHOLM } from '../clock.ts'
import { realDate } from '../dates.ts'

/** A day and a time of it as people and systems write them. */
const MOMENT =
  /^(\d{4})(-?)(\d{2})\2(\d{2})[T\s]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)$/i

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: STOCKHOLM,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day and time (`HH:MM`) on a clock in Stockholm of a moment that is written with its zone. Null when it is no such moment. */
export function zonedMoment(text: string): { day: LocalDate; time: string } | null {
  const [, year, , month, day, hours, minutes, seconds = '0', zone] = text.trim().match(MOMENT) ?? []
  if (!zone) return null
  const date = realDate(Number(year), Number(month), Number(day))
  const isTime =
    Number(hours) * 60 + Number(minutes) <= 24 * 60 && Number(minutes) < 60 && Number(seconds) < 60
  if (date === null || !isTime) return null
  const offset = minutesOf(zone)
  if (offset === null) return null
  const moment =
    Date.parse(date) + ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000
  const [shownDay, shownTime] = inStockholm.format(moment).split(' ') as [string, string]
  return { day: shownDay, time: shownTime }
}

/** Nobody's clock is further from Greenwich than this. */
const FURTHEST_ZONE = 14 * 60

function minutesOf(zone: string): number | null {
  if (/^z$/i.test(zone)) return 0
  const [, sign, hours, minutes = '0'] = zone.match(/^([+-])(\d{2}):?(\d{2})?$/)!
  const total = Number(hours) * 60 + Number(minutes)
  return total > FURTHEST_ZONE || Number(minutes) > 59 ? null : sign === '-' ? -total : total
}
