import { sql } from 'kysely'
import { SIGNING_FUNCTIONS } from '../../agreements/queries/checklist.ts'
import type { Db } from '../../foundation/database.ts'
import type { Room } from '../rules/room.ts'
import type { Side } from '../rules/sign-forms.ts'

/** What stands under a workshop: who has signed, and to whom a code is on its way. */
export const signaturesOf = (db: Db, workshop_id: number) =>
  db
    .selectFrom('workshop_signature')
    .select([
      'side',
      'name',
      'title',
      'signed_at',
      'signed_on',
      'method',
      'sent_at',
      'expires_at',
      'text_digest',
    ])
    .where('workshop_id', '=', workshop_id)
    .orderBy('side')
    .execute()

export type Signatory = { key: string; contact_id: number | null; user_id: string | null; name: string }

/** Who may sign for a side: contacts who may sign for the company, or officers of the programme, those who were asked to the workshop first. */
export async function signatoriesOf(
  db: Db,
  { programme_id, company_id }: Pick<Room, 'programme_id' | 'company_id'>,
  side: Side,
): Promise<Signatory[]> {
  if (side === 'company') {
    const contacts = await db
      .selectFrom('contact')
      .select(['id', 'name', 'email'])
      .where('programme_id', '=', programme_id)
      .where('company_id', '=', company_id)
      .where('function', 'in', SIGNING_FUNCTIONS)
      .where('email', '<>', '')
      .orderBy('id')
      .execute()
    return contacts.map(one => ({
      key: `contact-${one.id}`,
      contact_id: one.id,
      user_id: null,
      name: one.name || one.email,
    }))
  }
  const { rows } = await sql<{ id: string; name: string }>`
    select officer.id, officer.name from auth_user officer
    join membership held on held.user_id = officer.id and held.programme_id = ${programme_id} and held.role = 'officer' and held.revoked_at is null
    left join lateral (select true as is_asked from appointment met
      join appointment_guest guest on guest.programme_id = met.programme_id and guest.appointment_id = met.id
      where met.programme_id = ${programme_id} and met.company_id = ${company_id} and guest.user_id = officer.id limit 1) asked on true
    group by officer.id, officer.name, is_asked order by is_asked nulls last, officer.name`.execute(db)
  return rows.map(one => ({ key: `user-${one.id}`, contact_id: null, user_id: one.id, name: one.name }))
}
