import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Workshops. Of two that are under way the one that comes along is closed as it stands, and its phones are let go. */
export const workshopsFollow: Following = ({ goes, stays, now }) => {
  const second = sql`(select gone.id from workshop gone, workshop here
    where gone.company_id = ${goes} and here.company_id = ${stays} and gone.closed_at is null and here.closed_at is null)`
  return [
    sql`delete from workshop_seat where workshop_id in ${second}`,
    sql`delete from workshop_undo where workshop_id in ${second}`,
    sql`delete from workshop_vote where not is_closed and workshop_id in ${second}`,
    sql`update workshop set code = null, opened_at = null, until_at = null, is_taking = false,
      closed_at = ${now} where id in ${second}`,
    sql`select pg_notify('spang', 'workshop ' || id) from workshop where company_id = ${goes}`,
    sql`update workshop set company_id = ${stays} where company_id = ${goes}`,
  ]
}
