import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'

/** The invitation of one guest with the time that it is to. Asked by the house, of one programme. */
export const invitationOf = (db: Db, programme_id: number, guest_id: number) =>
  db
    .selectFrom('appointment_guest')
    .innerJoin('appointment', 'appointment.id', 'appointment_guest.appointment_id')
    .innerJoin('programme', 'programme.id', 'appointment.programme_id')
    .leftJoin('company', 'company.id', 'appointment.company_id')
    .leftJoin('auth_user', 'auth_user.id', 'appointment_guest.user_id')
    .leftJoin('contact', 'contact.id', 'appointment_guest.contact_id')
    .select([
      'appointment.id as appointment_id',
      'appointment.company_id',
      'appointment.kind',
      'appointment.title',
      'appointment.place',
      'appointment.starts_at',
      'appointment.ends_at',
      'appointment.sequence',
      'appointment.made_by',
      'appointment.cancelled_at',
      'appointment_guest.answer',
      'company.name as company',
      'programme.name as programme',
      'programme.slug',
    ])
    .select(sql<string>`coalesce(auth_user.name, nullif(contact.name, ''), contact.email, '')`.as('who'))
    .where('appointment.programme_id', '=', programme_id)
    .where('appointment_guest.id', '=', guest_id)
    .executeTakeFirst()

export type InvitationFacts = NonNullable<Awaited<ReturnType<typeof invitationOf>>>

/** Which guest answers, by what their calendar says of itself. Asked by the house, of all programmes. */
export const guestAt = (db: Db, { uid, email }: { uid: string; email: string }) =>
  db
    .selectFrom('appointment_guest')
    .innerJoin('appointment', 'appointment.id', 'appointment_guest.appointment_id')
    .leftJoin('auth_user', 'auth_user.id', 'appointment_guest.user_id')
    .leftJoin('contact', 'contact.id', 'appointment_guest.contact_id')
    .select(['appointment_guest.id as guest_id', 'appointment_guest.programme_id'])
    .where(sql<boolean>`appointment.uid::text = ${uid.toLowerCase()}`)
    .where(sql<boolean>`lower(coalesce(auth_user.email, contact.email)) = ${email.toLowerCase()}`)
    .executeTakeFirst()
