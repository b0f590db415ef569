import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'

/**
 * A table called `participation`, to stand after `from` or `join`: the time of each person who has begun, up to and including today,
 * or, for a company, of the time when it was the employer. Of someone who came from another employer it knows its own part.
 */
export const participationSeenBy = ({ company }: Visitor): RawBuilder<unknown> =>
  company === null
    ? sql`participation_come as participation`
    : sql`company_participation_come as participation`

/** Whether a day of a session has come, by the clock of the one who asks: nothing that is to come is counted. `held_on` is its name in the query. */
export const hasCome = (held_on: string): RawBuilder<boolean> =>
  sql`${sql.ref(held_on)} <= (select day_now())`
