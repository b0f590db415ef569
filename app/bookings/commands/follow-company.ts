import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Of two limits the one of the company that stays; places on waiting lists follow with their order, requests with their answers. */
export const bookingsFollow: Following = ({ goes, stays }) => [
  sql`delete from away_limit where company_id = ${goes}
    and exists (select from away_limit here where here.company_id = ${stays})`,
  sql`update away_limit set company_id = ${stays} where company_id = ${goes}`,
  sql`update seat_request set company_id = ${stays} where company_id = ${goes}`,
  sql`update work_time_said set company_id = ${stays} where company_id = ${goes}`,
  sql`update waiting set company_id = ${stays} where company_id = ${goes}`,
]
