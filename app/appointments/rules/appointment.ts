import { z } from 'zod'
import { type LocalDate, localDateOf, STOCKHOLM } from '../../foundation/clock.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  dayField,
  idsField,
  optionalTextField,
  severalField,
  textField,
} from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { appointmentTexts } from '../messages.ts'

const APPOINTMENT_KINDS = ['visit', 'workshop_1', 'workshop_2', 'follow_up', 'meeting'] as const
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number]

const LONGEST_HOURS = 24
const MOST_GUESTS = 40

const timeField = (wrong: string) =>
  optionalTextField(10)
    .transform(text => /^(\d{1,2})[.:](\d{2})$/.exec(text))
    .refine(found => found !== null && Number(found[1]) < 24 && Number(found[2]) < 60, { error: wrong })
    .transform(found => `${found![1]!.padStart(2, '0')}:${found![2]}`)

const t = appointmentTexts

export const appointmentForm = formOf({
  /** Only asked for when the time is made; afterwards it is what it is. */
  company: {
    reads: optionalTextField(200),
    label: t.company,
    hint: t.company_hint,
    suggests: 'foretag/forslag',
    autoComplete: 'off',
    optional: true,
  },
  kind: {
    reads: choiceField(APPOINTMENT_KINDS, 'kind-missing'),
    label: t.kind,
    type: 'select',
    options: answersOf(APPOINTMENT_KINDS, kind => t[`kind_${kind}`]),
  },
  title: { reads: textField('title-missing', 120), label: t.title, hint: t.title_hint },
  held_on: { reads: dayField('day-missing'), label: t.held_on, type: 'date', width: 'm' },
  starts_at: { reads: timeField('time-missing'), label: t.starts_at, type: 'time', width: 's' },
  ends_at: { reads: timeField('time-missing'), label: t.ends_at, type: 'time', width: 's' },
  place: { reads: optionalTextField(200), label: t.place, optional: true },
  /** Who is asked: `user-ID` for someone who signs in, `contact-7` for a contact at the company. */
  guests: { reads: severalField, label: t.guests, type: 'checkboxes', options: 'guests' },
})
export type AppointmentForm = Omit<ValueOf<typeof appointmentForm>, 'company'> & {
  company_id: number | null
  version: number
}

/** Those who came, by the ids of their invitations. */
export const attendedForm = z.object({ came: idsField('no-such-guest') })

export type Guest = { user_id: string } | { contact_id: number }

/** The guests of a form, or why one of them cannot be read. */
export function guestsTyped(typed: readonly string[]): Guest[] | Refusal {
  if (typed.length > MOST_GUESTS)
    return refuse('too-many-guests', { field: 'guests', about: { most: MOST_GUESTS } })
  const guests = typed.flatMap((guest): Guest[] => {
    const [, kind, id = ''] = /^(user|contact)-(.+)$/.exec(guest) ?? []
    if (kind === 'user') return [{ user_id: id }]
    return kind === 'contact' && /^[1-9]\d{0,8}$/.test(id) ? [{ contact_id: Number(id) }] : []
  })
  return guests.length === typed.length ? guests : refuse('no-such-guest', { field: 'guests' })
}

export const guestKey = (guest: { user_id: string | null; contact_id: number | null }): string =>
  guest.user_id === null ? `contact-${guest.contact_id}` : `user-${guest.user_id}`

/** When it begins and ends, from the wall clock in Stockholm; or why that is no time. */
export function timesOf({
  held_on,
  starts_at,
  ends_at,
}: Pick<AppointmentForm, 'held_on' | 'starts_at' | 'ends_at'>): { starts_at: Date; ends_at: Date } | Refusal {
  const [start, end] = [momentOf(held_on, starts_at), momentOf(held_on, ends_at)]
  if (end <= start) return refuse('ends-before-start', { field: 'ends_at' })
  return { starts_at: start, ends_at: end }
}

/** A time on the wall in Stockholm. */
export const momentOf = (day: LocalDate, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: STOCKHOLM, plainTime: time }).epochMilliseconds,
  )

/** HH:MM in Stockholm. */
export const timeOf = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(STOCKHOLM)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })

export const dayOf = localDateOf

/** A letter about what comes within a day does not wait for the morning. */
export const isSoon = (starts_at: Date, now: Date): boolean =>
  starts_at.getTime() - now.getTime() < LONGEST_HOURS * 3_600_000
