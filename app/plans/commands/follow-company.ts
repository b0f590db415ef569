import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Of two plans one: the lines of the one that goes come after. Ready is the one that stays, by its own word. */
export const plansFollow: Following = ({ goes, stays }) => [
  sql`update plan_line set company_id = ${stays}, place = place + coalesce((select max(place) from plan_line where company_id = ${stays}), 0)
    where company_id = ${goes}`,
  sql`update plan_person set company_id = ${stays} where company_id = ${goes}`,
  sql`delete from plan where company_id = ${goes} and exists (select from plan here where here.company_id = ${stays})`,
  sql`update plan set company_id = ${stays} where company_id = ${goes}`,
]
