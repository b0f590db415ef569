/** A local date in Stockholm, `YYYY-MM-DD`. Compares as text. */
export type LocalDate = string

/** The one clock. Everything that needs to know the time is given it, so that time can be moved in tests and demonstrations. */
export type Clock = { now(): Date; today(): LocalDate }

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const localDateOf = (moment: Date): LocalDate => inStockholm.format(moment)

const clockOf = (now: () => Date): Clock => ({ now, today: () => localDateOf(now()) })

export const systemClock: Clock = clockOf(() => new Date())

/** A clock that stands on a day but lets the hours of the real day pass: for the demonstration. */
export const clockOn = (day: LocalDate): Clock =>
  clockOf(() => {
    const now = new Date()
    return new Date(now.getTime() + Date.parse(day) - Date.parse(localDateOf(now)))
  })

/** A clock that stands still: for tests. */
export const clockAt = (moment: string): Clock => clockOf(() => new Date(moment))
