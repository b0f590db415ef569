import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { mayChangeAppointment, mayMeetCompany } from '../policy.ts'
import { appointmentOf, guestsOf } from '../queries/appointments.ts'
import { guestChoices } from '../queries/choices.ts'
import { type AppointmentForm, type Guest, guestKey, guestsTyped, timesOf } from '../rules/appointment.ts'
import { tellGuests } from './tell-guests.ts'

/** Refuses `unknown-company`, `not-your-company`, `no-such-guest`, `too-many-guests`, `ends-before-start`. */
export async function makeAppointment(
  tx: Tx,
  visitor: Visitor,
  post: Post,
  form: AppointmentForm,
): Promise<{ id: number } | Refusal> {
  const checked = await checkedForm(tx, visitor, form)
  if (isRefusal(checked)) return checked
  const now = tx.clock.now()
  const { id } = await tx.db
    .insertInto('appointment')
    .values({
      ...checked.facts,
      company_id: form.company_id,
      programme_id: visitor.programme!,
      made_by: visitor.user_id,
      made_at: now,
      changed_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addGuests(tx, visitor, id, checked.guests)
  await note(tx, {
    action: 'appointment-made',
    subject: 'appointment',
    subject_id: id,
    about: { kind: form.kind, held_on: form.held_on, guests: checked.guests.length },
  })
  const appointment = await appointmentOf(tx.db, visitor, id)
  const guests = await guestsOf(tx.db, id)
  const programme_id = visitor.programme!
  await tellGuests(tx, post, { code: 'appointment_made', programme_id, appointment: appointment!, guests })
  return { id }
}

/**
 * A new time, place or round of guests. Who stays is told what changed, who is new is invited, who is left out is told so.
 * Refuses as when it is made, and `not-found`, `not-yours`, `is-cancelled`, `changed-by-other`.
 */
export async function changeAppointment(
  tx: Tx,
  visitor: Visitor,
  post: Post,
  { id, form }: { id: number; form: AppointmentForm },
): Promise<{ id: number } | Refusal> {
  const before = await appointmentOf(tx.db, visitor, id)
  if (!before) return refuse('not-found')
  if (!mayChangeAppointment(visitor, before)) return refuse('not-yours')
  if (before.cancelled_at) return refuse('is-cancelled')
  const checked = await checkedForm(tx, visitor, { ...form, company_id: before.company_id })
  if (isRefusal(checked)) return checked
  const changed = changesBetween<Record<string, unknown>>(before, checked.facts)
  const isChanged = Object.keys(changed).length > 0
  const saved = await tx.db
    .updateTable('appointment')
    .set(eb => ({
      ...checked.facts,
      version: eb('version', '+', 1),
      ...(isChanged ? { sequence: eb('sequence', '+', 1), changed_at: tx.clock.now() } : {}),
    }))
    .where('id', '=', id)
    .where('version', '=', form.version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  // What is moved to a day to come has not been held.
  if (checked.facts.starts_at > tx.clock.now())
    await tx.db
      .updateTable('appointment_guest')
      .set({ attended: null })
      .where('appointment_id', '=', id)
      .execute()
  // What a guest said was about the time as it was.
  if (isChanged)
    await tx.db
      .updateTable('appointment_guest')
      .set({ answer: null, answered_at: null })
      .where('appointment_id', '=', id)
      .execute()
  const old = await guestsOf(tx.db, id)
  const kept = new Set(checked.guests.map(guest => guestKey({ user_id: null, contact_id: null, ...guest })))
  const gone = old.filter(guest => !kept.has(guestKey(guest)))
  if (gone.length > 0)
    await tx.db
      .deleteFrom('appointment_guest')
      .where(
        'id',
        'in',
        gone.map(guest => guest.id),
      )
      .execute()
  await addGuests(tx, visitor, id, checked.guests)
  await note(tx, {
    action: 'appointment-changed',
    subject: 'appointment',
    subject_id: id,
    changed,
    about: { guests: checked.guests.length },
  })
  const appointment = (await appointmentOf(tx.db, visitor, id))!
  const guests = await guestsOf(tx.db, id)
  const known = new Set(old.map(guest => guest.id))
  const told = { programme_id: visitor.programme!, appointment }
  const [stay, come] = [guests.filter(one => known.has(one.id)), guests.filter(one => !known.has(one.id))]
  await tellGuests(tx, post, { ...told, code: 'appointment_made', guests: come })
  if (isChanged) await tellGuests(tx, post, { ...told, code: 'appointment_changed', guests: stay })
  await tellGuests(tx, post, { ...told, code: 'appointment_cancelled', guests: gone })
  return { id }
}

async function checkedForm(tx: Tx, visitor: Visitor, form: AppointmentForm) {
  const { kind, title, place, company_id } = form
  const times = timesOf(form)
  if (isRefusal(times)) return times
  if (company_id !== null) {
    const company = await companyOf(tx.db, visitor, company_id)
    if (!company) return refuse('unknown-company', { field: 'company' })
    if (!mayMeetCompany(visitor, company)) return refuse('not-your-company', { field: 'company' })
  }
  const guests = guestsTyped(form.guests)
  if (isRefusal(guests)) return guests
  const { users, contacts } = await guestChoices(tx.db, visitor, company_id)
  const isKnown = (guest: Guest) =>
    'user_id' in guest
      ? users.some(user => user.id === guest.user_id)
      : contacts.some(contact => contact.id === guest.contact_id)
  if (!guests.every(isKnown)) return refuse('no-such-guest', { field: 'guests' })
  return { facts: { kind, title, place, ...times }, guests }
}

async function addGuests({ db }: Tx, visitor: Visitor, appointment_id: number, guests: readonly Guest[]) {
  if (guests.length === 0) return
  const rows = guests.map(guest => ({ user_id: null, contact_id: null, ...guest }))
  await sql`
    insert into appointment_guest (programme_id, appointment_id, user_id, contact_id)
    select ${visitor.programme}, ${appointment_id}, user_id, contact_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as guest (user_id text, contact_id integer)
    on conflict (appointment_id, user_id, contact_id) do nothing`.execute(db)
}
