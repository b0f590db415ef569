import { type RawBuilder, sql } from 'kysely'
import { type LocalDate, STOCKHOLM } from './clock.ts'

/** The day in Stockholm of a moment, as the database counts: a date, null where there is no moment. `moment` is the name of what stands in the query. */
export const dayInSql = (moment: string): RawBuilder<LocalDate> => sql`day_in_stockholm(${sql.ref(moment)})`

/** The moment at which a clock in Stockholm shows `time` (`14:00`) on a day of the query. */
export const momentInSql = (day: string, time: string): RawBuilder<Date> =>
  sql`((${sql.ref(day)} + ${sql.lit(time)}::time) at time zone ${sql.lit(STOCKHOLM)})`

/** The moment at which a clock in Stockholm shows what stands in the query, a timestamp without a zone. */
export const shownInSql = (shown: RawBuilder<unknown>): RawBuilder<Date> =>
  sql`(${shown} at time zone ${sql.lit(STOCKHOLM)})`
