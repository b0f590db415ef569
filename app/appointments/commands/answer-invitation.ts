import { formatIn } from '../../foundation/format.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { readerOf } from '../../letters/queries/reader.ts'
import { appointmentTexts } from '../messages.ts'
import { guestAt, type InvitationFacts, invitationOf } from '../queries/invited.ts'
import type { Invited } from '../rules/answer-token.ts'
import { dayOf, timeOf } from '../rules/appointment.ts'
import type { CalendarAnswer, GuestAnswer } from '../rules/calendar-answer.ts'

type Said = Invited & { answer: GuestAnswer; sequence?: number }

/**
 * A guest says whether they come; who made the time is told of a no. Done by the house within the programme. The same answer twice
 * changes nothing. Refuses `not-found`, `is-cancelled`, `has-been`, and `time-has-changed` where the answer was to an earlier time.
 */
export async function answerInvitation(
  tx: Tx,
  post: Post,
  { programme_id, guest_id, answer, sequence }: Said,
): Promise<{ answer: GuestAnswer } | Refusal> {
  const invitation = await invitationOf(tx.db, programme_id, guest_id)
  if (!invitation) return refuse('not-found')
  if (invitation.cancelled_at) return refuse('is-cancelled')
  if (invitation.ends_at <= tx.clock.now()) return refuse('has-been')
  if (sequence !== undefined && sequence < invitation.sequence) return refuse('time-has-changed')
  if (invitation.answer === answer) return { answer }
  await tx.db
    .updateTable('appointment_guest')
    .set({ answer, answered_at: tx.clock.now() })
    .where('id', '=', guest_id)
    .execute()
  await note(tx, {
    action: 'invitation-answered',
    subject: 'appointment',
    subject_id: invitation.appointment_id,
    programme_id,
    about: { answer },
  })
  if (answer === 'declined') await tellMaker(tx, post, programme_id, invitation)
  return { answer }
}

/** The answer of a calendar, to whichever time it is about. Done by the house. Refuses as above. */
export async function answerByCalendar(
  tx: Tx,
  post: Post,
  { uid, email, answer, sequence }: CalendarAnswer,
): Promise<{ answer: GuestAnswer } | Refusal> {
  const guest = await guestAt(tx.db, { uid, email })
  return guest ? answerInvitation(tx, post, { ...guest, answer, sequence }) : refuse('not-found')
}

async function tellMaker(tx: Tx, post: Post, programme_id: number, invitation: InvitationFacts) {
  const { made_by, company_id, appointment_id, title, place, company, programme, slug, who } = invitation
  const maker = made_by === null ? null : await readerOf(tx.db, { user_id: made_by })
  if (!maker || made_by === null) return
  const { language } = maker
  const t = spoken(appointmentTexts, language)
  const format = formatIn(language)
  const { starts_at, ends_at } = invitation
  await sendLetter(tx, post, {
    code: 'appointment_declined',
    programme_id,
    company_id,
    to: { user_id: made_by },
    language,
    values: {
      who: who || t.hidden_guest,
      title,
      programme,
      company: company ?? t.no_company,
      place: place || t.place_later,
      when: t.when_said(format.longDay(dayOf(starts_at)), format.span(timeOf(starts_at), timeOf(ends_at))),
    },
    path: `/${slug}/kalender/${appointment_id}`,
  })
}
