import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'

/**
 * A table called `participation`, to stand after `from` or `join`: what is kept of each person with any attended time, or, for
 * a company, what the attendance that it may see comes to. Of someone who came from another employer it knows its own part.
 */
export const participationSeenBy = ({ company }: Visitor): RawBuilder<unknown> =>
  company === null ? sql`participation` : sql`participation_in_attendance as participation`
