import { type RawBuilder, sql } from 'kysely'

/**
 * A table of the rates for participants' time, to be called `rate` in the query: `ore_per_hour` is in force from `valid_from` up to
 * `valid_until`, which is not counted. `programme` is a number, or the name of what stands in the query.
 */
export const participantRates = (programme: number | string): RawBuilder<unknown> => sql`(
    select valid_from, lead(valid_from, 1, 'infinity') over (order by valid_from) as valid_until, ore_per_hour, source, certainty
    from unit_cost where unit_cost.programme_id = ${typeof programme === 'number' ? programme : sql.ref(programme)} and unit_cost.kind = 'participants')`

/** Whether the rate is the one of the day. `rate` is a table of the query, `day` the name of what stands in it. */
export const isRateOf = (day: string): RawBuilder<boolean> =>
  sql`(${sql.ref(day)} >= rate.valid_from and ${sql.ref(day)} < rate.valid_until)`
