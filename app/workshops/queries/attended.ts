import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** Whether the visitor was asked to a workshop or a follow-up at the company, and did not stay away. */
export async function hasAttended(db: Db, visitor: Visitor, company_id: number): Promise<boolean> {
  const { rows } = await sql`
    select from appointment held join appointment_guest guest on guest.programme_id = held.programme_id and guest.appointment_id = held.id
    where held.programme_id = ${visitor.programme} and held.company_id = ${company_id} and held.cancelled_at is null and held.starts_at <= moment_now()
      and held.kind in ('workshop_1', 'workshop_2', 'follow_up') and guest.user_id = ${visitor.user_id}
      and guest.attended is distinct from false limit 1`.execute(db)
  return rows.length > 0
}
