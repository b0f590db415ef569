import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Whether the company comes along is told by the one that stays. */
export const companiesFollow: Following = ({ goes, now, stays, who }) => [
  sql`update departure set undone_at = ${now}, undone_by = ${who} where company_id = ${goes} and undone_at is null`,
  sql`update departure set company_id = ${stays} where company_id = ${goes}`,
]
