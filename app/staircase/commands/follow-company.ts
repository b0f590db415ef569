import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Roles on steps. Where both companies have placed a role, that of the one that stays holds. */
export const staircaseFollows: Following = ({ goes, stays }) => [
  sql`delete from role_step where company_id = ${goes}
    and role_key in (select role_key from role_step where company_id = ${stays})`,
  sql`update role_step set company_id = ${stays} where company_id = ${goes}`,
]
