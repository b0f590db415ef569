import { STOCKHOLM } from '../../foundation/clock.ts'
import { isWorkday } from '../../foundation/workdays.ts'

/** When letters that nobody waits for stay in the house, in Stockholm: from an hour until an hour, and on days off. */
export type QuietHours = { from: number; until: number; days_off: boolean }

const LONGEST = 60

/** The first moment, from the given one on, at which a letter may leave. The same moment when it may leave now. */
export function allowedFrom(moment: Date, quiet: QuietHours): Date {
  const asked = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(STOCKHOLM)
  let at = asked
  for (let step = 0; step < LONGEST; step++) {
    if (quiet.days_off && !isWorkday(at.toPlainDate().toString())) at = startOfNextDay(at)
    else if (isQuietHour(at.hour, quiet))
      at = at.hour < quiet.until ? hourOf(at, quiet.until) : startOfNextDay(at)
    else break
  }
  return at === asked ? moment : new Date(at.epochMilliseconds)
}

/** Round midnight or within a day; the same hour twice means never. */
const isQuietHour = (hour: number, { from, until }: QuietHours): boolean =>
  from <= until ? hour >= from && hour < until : hour >= from || hour < until

const startOfNextDay = (at: Temporal.ZonedDateTime) => at.add({ days: 1 }).startOfDay()

const hourOf = (at: Temporal.ZonedDateTime, hour: number) =>
  hour === 24
    ? startOfNextDay(at)
    : at.toPlainDate().toZonedDateTime({ timeZone: STOCKHOLM, plainTime: { hour } })
