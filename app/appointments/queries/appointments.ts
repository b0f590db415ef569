import { sql } from 'kysely'
import type { Role, Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** Appointments of the visited programme; a company's visitor finds its own only. */
const appointmentsOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('appointment')
    .leftJoin('company', 'company.id', 'appointment.company_id')
    .where('appointment.programme_id', '=', visitor.programme ?? 0)

const isMine = (visitor: Visitor) => sql<boolean>`(appointment.made_by = ${visitor.user_id} or exists (
  select from appointment_guest guest where guest.appointment_id = appointment.id and guest.user_id = ${visitor.user_id}))`

/** Those that touch a span of time, the earliest first. */
export const appointmentsBetween = (
  db: Db,
  visitor: Visitor,
  { from, to, mine }: { from: Date; to: Date; mine: boolean },
) =>
  appointmentsOf(db, visitor)
    .select([
      'appointment.id',
      'appointment.kind',
      'appointment.title',
      'appointment.starts_at',
      'appointment.ends_at',
      'appointment.place',
      'appointment.cancelled_at',
      'company.name as company',
    ])
    .select(isMine(visitor).as('is_mine'))
    .where('appointment.starts_at', '<', to)
    .where('appointment.ends_at', '>', from)
    .$if(mine, query => query.where(isMine(visitor)))
    .orderBy('appointment.starts_at')
    .orderBy('appointment.id')
    .execute()

export const appointmentOf = (db: Db, visitor: Visitor, id: number) =>
  appointmentsOf(db, visitor)
    .leftJoin('auth_user', 'auth_user.id', 'appointment.made_by')
    .select([
      'appointment.id',
      'appointment.company_id',
      'appointment.kind',
      'appointment.title',
      'appointment.starts_at',
      'appointment.ends_at',
      'appointment.place',
      'appointment.uid',
      'appointment.sequence',
      'appointment.made_by',
      'appointment.changed_at',
      'appointment.cancelled_at',
      'appointment.version',
      'company.name as company',
      'company.partner_id',
      'auth_user.name as maker',
    ])
    .where('appointment.id', '=', id)
    .executeTakeFirst()

export type AppointmentFacts = NonNullable<Awaited<ReturnType<typeof appointmentOf>>>

const rolesOf = sql<Role[] | null>`(select array_agg(role order by membership.id) from membership
  where membership.user_id = appointment_guest.user_id and membership.programme_id = appointment_guest.programme_id
    and membership.revoked_at is null)`

/** Who is asked to come, with what they are. A company's visitor is told nobody. */
export const guestsOf = (db: Db, appointment_id: number) =>
  db
    .selectFrom('appointment_guest')
    .leftJoin('auth_user', 'auth_user.id', 'appointment_guest.user_id')
    .leftJoin('user_setting', 'user_setting.user_id', 'appointment_guest.user_id')
    .leftJoin('contact', 'contact.id', 'appointment_guest.contact_id')
    .select([
      'appointment_guest.id',
      'appointment_guest.user_id',
      'appointment_guest.contact_id',
      'appointment_guest.attended',
      'appointment_guest.answer',
      'contact.function',
      'user_setting.language',
    ])
    .select(sql<string>`coalesce(auth_user.name, nullif(contact.name, ''), contact.email, '')`.as('name'))
    .select(sql<boolean>`coalesce(auth_user.email, contact.email, '') <> ''`.as('has_address'))
    .select(rolesOf.as('roles'))
    .where('appointment_guest.appointment_id', '=', appointment_id)
    .orderBy('appointment_guest.id')
    .execute()

export type GuestFacts = Awaited<ReturnType<typeof guestsOf>>[number]

/** What else the guests have at the same time in the programme: told, never refused. */
export async function collisionsOf(db: Db, visitor: Visitor, appointment_id: number) {
  const { rows } = await sql<{ guest_id: number; id: number; title: string; starts_at: Date; ends_at: Date }>`
    select mine.id as guest_id, other.id, other.title, other.starts_at, other.ends_at
    from appointment one
    join appointment_guest mine on mine.appointment_id = one.id
    join appointment_guest theirs on theirs.appointment_id <> one.id
      and (theirs.user_id = mine.user_id or theirs.contact_id = mine.contact_id)
    join appointment other on other.id = theirs.appointment_id and other.cancelled_at is null
      and other.starts_at < one.ends_at and other.ends_at > one.starts_at
    where one.id = ${appointment_id} and one.programme_id = ${visitor.programme ?? 0} and one.cancelled_at is null
      and other.programme_id = one.programme_id
    order by mine.id, other.starts_at`.execute(db)
  return rows
}
