import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Steps on the way. The earlier day on which a stage was reached is the one that counts. */
export const pathsFollow: Following = ({ goes, now, stays, who }) => [
  sql`update milestone set withdrawn_at = ${now}, withdrawn_by = ${who}
    where company_id in (${stays}, ${goes}) and withdrawn_at is null and exists (select from milestone earlier
      where earlier.company_id in (${stays}, ${goes}) and earlier.stage = milestone.stage and earlier.withdrawn_at is null
        and (earlier.reached_on, earlier.id) < (milestone.reached_on, milestone.id))`,
  sql`update milestone set company_id = ${stays} where company_id = ${goes}`,
]
