import { type RawBuilder, sql } from 'kysely'

/** Whether an occasion is to be held, or has been: one that is cancelled counts nowhere as coming. `occasion` is a table of the query. */
export const isNotCancelled: RawBuilder<boolean> = sql`occasion.state <> 'cancelled'`

/** Whether it takes seats and attendance; the same as `takesNobody` says. `occasion` is a table of the query. */
export const takesPeople: RawBuilder<boolean> = sql`occasion.state in ('tentative', 'confirmed')`
