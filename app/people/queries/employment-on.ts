import { type RawBuilder, sql } from 'kysely'

/**
 * Is the employment open on the day? Without dates it has no beginning or no end. Both are names of what stands in a query. The
 * database's own function is the rule, since its views ask it too (db/migrations/3001-…).
 */
export const isOpenOn = (employment: string, day: string): RawBuilder<boolean> =>
  sql`is_employed_on(${sql.ref(employment)}.starts_on, ${sql.ref(employment)}.ends_on, ${sql.ref(day)})`

/** Puts the employment of the day first: an open one before others, then the latest. */
export const employmentOrder = (employment: string, day: string): RawBuilder<unknown> =>
  sql`${isOpenOn(employment, day)} desc, coalesce(${sql.ref(employment)}.starts_on, '-infinity') desc,
    coalesce(${sql.ref(employment)}.ends_on, 'infinity') desc, ${sql.ref(employment)}.id desc`
