import { formatIn } from '../../foundation/format.ts'
import { isLanguage, type Language, spoken } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { readerOf } from '../../letters/queries/reader.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { appointmentTexts } from '../messages.ts'
import type { AppointmentFacts, GuestFacts } from '../queries/appointments.ts'
import { answerToken } from '../rules/answer-token.ts'
import { dayOf, isSoon, timeOf } from '../rules/appointment.ts'
import { addressIn, invitationFor } from '../rules/calendar.ts'

type Code = 'appointment_made' | 'appointment_changed' | 'appointment_cancelled'
type Told = {
  code: Code
  programme_id: number
  appointment: AppointmentFacts
  guests: readonly Pick<GuestFacts, 'id' | 'user_id' | 'contact_id' | 'language'>[]
}

/** A letter to each guest, with the time for their calendar. What is over is told to nobody. */
export async function tellGuests(
  tx: Tx,
  post: Post,
  { code, programme_id, appointment, guests }: Told,
): Promise<void> {
  if (guests.length === 0 || appointment.ends_at <= tx.clock.now()) return
  const programme = await programmeOf(tx.db, programme_id)
  const { made_by } = appointment
  const maker = made_by === null ? null : await readerOf(tx.db, { user_id: made_by })
  const house = addressIn(post.config.mailFrom)
  const organiser = maker
    ? { name: maker.name, email: maker.email, sentBy: house.email }
    : { ...house, name: programme!.name }
  for (const { id: guest_id, user_id, contact_id, language: chosen } of guests) {
    const language = isLanguage(chosen) ? chosen : 'sv'
    await sendLetter(tx, post, {
      code,
      programme_id,
      company_id: appointment.company_id,
      to: user_id !== null ? { user_id } : { contact_id: contact_id! },
      language,
      values: { ...valuesOf(appointment, language), programme: programme!.name },
      // A contact has no account to see it with, and answers by a link of their own.
      path:
        user_id !== null
          ? `/${programme!.slug}/kalender/${appointment.id}`
          : `/kalender/svar/${answerToken(tx.vault, { programme_id, guest_id })}`,
      ...(maker && user_id !== made_by && { answers_to: { name: maker.name, email: maker.email } }),
      is_awaited: isSoon(appointment.starts_at, tx.clock.now()),
      event: guest => invitationFor(entryOf(tx, appointment, code), { organiser, guest, language }),
    })
  }
}

function valuesOf({ title, company, place, starts_at, ends_at }: AppointmentFacts, language: Language) {
  const t = spoken(appointmentTexts, language)
  const format = formatIn(language)
  return {
    title,
    company: company ?? '',
    place: place || t.place_later,
    when: t.when_said(format.longDay(dayOf(starts_at)), format.span(timeOf(starts_at), timeOf(ends_at))),
  }
}

const entryOf = ({ clock }: Tx, appointment: AppointmentFacts, code: Code) => ({
  uid: appointment.uid,
  sequence: appointment.sequence,
  title: appointment.title,
  starts_at: appointment.starts_at,
  ends_at: appointment.ends_at,
  place: appointment.place,
  // A guest may be left out while the rest stands: then only the moment tells which message is newer.
  changed_at: clock.now(),
  is_cancelled: code === 'appointment_cancelled',
})
