import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Whoever was told apart from the one that goes is told apart from the one that stays. */
export const twinsFollow: Following = ({ goes, stays }) => [
  sql`insert into not_duplicate (programme_id, company_id, other_id, said_at, said_by)
    select programme_id, least(third, ${stays}::integer), greatest(third, ${stays}::integer), said_at, said_by
    from (select not_duplicate.*, case when company_id = ${goes} then other_id else company_id end as third from not_duplicate
      where ${goes} in (company_id, other_id)) told
    where third <> ${stays} on conflict do nothing`,
  sql`delete from not_duplicate where ${goes} in (company_id, other_id)`,
]
