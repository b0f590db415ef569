import type { roleTexts } from '../../access/role-messages.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { contactTexts } from '../../people/messages/contacts.ts'
import type { Saved } from '../../ui/form-state.ts'
import type { appointmentTexts } from '../messages.ts'
import type { AppointmentFacts, GuestFacts } from '../queries/appointments.ts'
import type { guestChoices } from '../queries/choices.ts'
import { dayOf, guestKey, timeOf } from '../rules/appointment.ts'

/** A new time may come with what was typed before the company was chosen. */
type New = { company: string; user_id: string; typed: URLSearchParams }
type Choices = Awaited<ReturnType<typeof guestChoices>>
type Words = {
  t: Spoken<typeof appointmentTexts>
  roles: Spoken<typeof roleTexts>
  functions: Spoken<typeof contactTexts>
}

/** A time as it is typed; its company stays. */
export const typedAppointment = (one: AppointmentFacts, guests: readonly GuestFacts[]): Saved => ({
  kind: one.kind,
  title: one.title,
  held_on: dayOf(one.starts_at),
  starts_at: timeOf(one.starts_at),
  ends_at: timeOf(one.ends_at),
  place: one.place,
  guests: guests.map(guestKey).join(','),
})

/** What the fields of a new one hold from the start: the one who books comes along. */
export const suggestedAppointment = ({ company, user_id, typed }: New): Saved => ({
  kind: 'visit',
  ...Object.fromEntries(TYPED.flatMap(name => (typed.get(name) ? [[name, typed.get(name)!]] : []))),
  company,
  guests: typed.has('guests') ? typed.getAll('guests').join(',') : `user-${user_id}`,
})

const TYPED = ['kind', 'title', 'held_on', 'starts_at', 'ends_at', 'place']

export const userChoice = ({ id, name, role, partner }: Choices['users'][number], { roles }: Words) => ({
  value: `user-${id}`,
  label: name,
  note: [roles[`role_${role}`], partner].filter(Boolean).join(', '),
})

export const contactChoice = (
  { id, function: role, name, email }: Choices['contacts'][number],
  { t, functions }: Words,
) => ({
  value: `contact-${id}`,
  label: name || email,
  note: email ? functions[role] : `${functions[role]}, ${t.guest_without_address}`,
})
