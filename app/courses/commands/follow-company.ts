import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** An occasion that is for the one company is for the other, once. */
export const coursesFollow: Following = ({ goes, stays }) => [
  sql`delete from occasion_company gone where company_id = ${goes}
    and exists (select from occasion_company here where here.company_id = ${stays} and here.occasion_id = gone.occasion_id)`,
  sql`update occasion_company set company_id = ${stays} where company_id = ${goes}`,
]
