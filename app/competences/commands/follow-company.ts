import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { noteLongest } from './longest-permit.ts'

/**
 * A ground was noted for one company and its people: that of the one that goes is closed, and levels of both are open when the one that
 * stays has noted its own. Employees and permits follow; what the one that stays looks at, and says of its roles, holds before the other's.
 */
export const competencesFollow: Following = ({ goes, stays, now }) => [
  sql`update level_ground set company_id = ${stays}, closed_at = coalesce(closed_at, ${now}), version = version + 1 where company_id = ${goes}`,
  sql`update employee set company_id = ${stays} where company_id = ${goes}`,
  noteLongest({
    programme_id: sql<number>`(select programme_id from company where id = ${stays})`,
    now,
    company_id: sql`${stays}::integer`,
    competence_id: sql`competence_id`,
    person_id: sql`person_id`,
    employee_id: sql`employee_id`,
    goes: row => sql`${row}.company_id = ${goes}`,
    stays: row => sql`${row}.company_id = ${stays}`,
    same: (one, other) =>
      sql`${one}.competence_id = ${other}.competence_id and ${one}.whose = ${other}.whose`,
  }),
  sql`update permit set company_id = ${stays} where company_id = ${goes}`,
  sql`delete from company_competence where company_id = ${goes} and exists (select from company_competence here where here.company_id = ${stays})`,
  sql`update company_competence set company_id = ${stays} where company_id = ${goes}`,
  sql`delete from role_level going using role_level here where going.company_id = ${goes} and here.company_id = ${stays}
    and here.role_key = going.role_key and here.competence_id = going.competence_id`,
  sql`update role_level set company_id = ${stays} where company_id = ${goes}`,
]
