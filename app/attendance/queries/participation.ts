import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'

/**
 * A table called `participation`, to stand after `from` or `join`: what is kept of each person with any attended time, or, for
 * a company, of the time when it was the employer. Of someone who came from another employer it knows its own part.
 */
export const participationSeenBy = ({ company }: Visitor): RawBuilder<unknown> =>
  company === null ? sql`participation` : sql`company_participation as participation`
