import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Visits at the company. */
export const officersFollow: Following = ({ goes, stays }) => [
  sql`update visit set company_id = ${stays} where company_id = ${goes}`,
]
