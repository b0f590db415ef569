import { type RawBuilder, sql } from 'kysely'

/** Is the employment open on the day? Without dates it has no beginning or no end. Both are names of what stands in a query. */
export const isOpenOn = (employment: string, day: string): RawBuilder<boolean> =>
  sql`(coalesce(${sql.ref(employment)}.starts_on, '-infinity') <= ${sql.ref(day)} and ${sql.ref(day)} <= coalesce(${sql.ref(employment)}.ends_on, 'infinity'))`

/** Puts the employment of the day first: an open one before others, then the latest. */
export const employmentOrder = (employment: string, day: string): RawBuilder<unknown> =>
  sql`${isOpenOn(employment, day)} desc, coalesce(${sql.ref(employment)}.starts_on, '-infinity') desc,
    coalesce(${sql.ref(employment)}.ends_on, 'infinity') desc, ${sql.ref(employment)}.id desc`
