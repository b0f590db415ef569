/** A local date in Stockholm, `YYYY-MM-DD`. Compares as text. */
export type LocalDate = string

/** The one clock. Everything that needs to know the time is given it, so that time can be moved in tests and demonstrations. */
export type Clock = { now(): Date; today(): LocalDate }

/** The one time zone: a day is a day here, whatever the machine says. */
export const STOCKHOLM = 'Europe/Stockholm'

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: STOCKHOLM,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const timeInStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: STOCKHOLM,
  hour: '2-digit',
  minute: '2-digit',
})

export const localDateOf = (moment: Date): LocalDate => inStockholm.format(moment)

/** What a clock in Stockholm shows: `14:05`. */
export const clockTimeOf = (moment: Date): string => timeInStockholm.format(moment)

const clockOf = (now: () => Date): Clock => ({ now, today: () => localDateOf(now()) })

export const systemClock: Clock = clockOf(() => new Date())

/**
 * A clock that stands on a day but lets the hours of the real day pass: for the demonstration. It is the
 * hour on the wall that is carried over, since winter's last hour of a day is the next day in summer time.
 */
export const clockOn = (day: LocalDate, real: () => Date = () => new Date()): Clock =>
  clockOf(() => {
    const onTheWall = Temporal.Instant.fromEpochMilliseconds(real().getTime())
      .toZonedDateTimeISO(STOCKHOLM)
      .toPlainTime()
    const moved = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: STOCKHOLM, plainTime: onTheWall })
    return new Date(moved.epochMilliseconds)
  })

/** A clock that stands still: for tests. */
export const clockAt = (moment: string): Clock => clockOf(() => new Date(moment))
