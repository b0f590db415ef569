import { sql } from 'kysely'
import type { Following } from '../following.ts'

/** Those who sign in for the company. A role and an invitation that both have is one. */
export const accessFollows: Following = ({ goes, now, stays, who }) => [
  sql`update membership set revoked_at = ${now}, revoked_by = ${who} where company_id = ${goes} and revoked_at is null
    and exists (select from membership staying where staying.company_id = ${stays} and staying.user_id = membership.user_id
      and staying.revoked_at is null)`,
  sql`update invitation set revoked_at = ${now} where company_id = ${goes} and accepted_at is null and revoked_at is null
    and exists (select from invitation staying where staying.company_id = ${stays} and staying.email = invitation.email
      and staying.accepted_at is null and staying.revoked_at is null)`,
  sql`update membership set company_id = ${stays} where company_id = ${goes}`,
  sql`update invitation set company_id = ${stays} where company_id = ${goes}`,
]
