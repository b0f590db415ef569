import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'

/**
 * Whether a company is admitted: it has agreed, on a day within the programme and no later than `until`, which is itself
 * counted; null is without end. One that has left since still counts. `company` and `programme` are tables of the query; the
 * answer is never null.
 */
export const isAdmitted = (until: LocalDate | null): RawBuilder<boolean> =>
  sql`coalesce(company.agreed_on between programme.starts_on and least(programme.ends_on, coalesce(${until}::date, 'infinity')), false)`
