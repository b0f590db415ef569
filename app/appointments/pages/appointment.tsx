import { found, isInvalid, newOnce, numberIn, refusedAs, seeOther, valueIn } from '../../access/answers.ts'
import { roleTexts } from '../../access/role-messages.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { contactTexts } from '../../people/messages/contacts.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ConfirmDialog, ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { cancelAppointment, noteAttended } from '../commands/end-appointment.ts'
import { appointmentTexts } from '../messages.ts'
import { mayChangeAppointment, mayMakeAppointments, mayReadCalendar, maySeeGuests } from '../policy.ts'
import { appointmentOf, collisionsOf, guestsOf } from '../queries/appointments.ts'
import { answerToken } from '../rules/answer-token.ts'
import { attendedForm, dayOf, timeOf } from '../rules/appointment.ts'
import { AppointmentNotices } from './appointment-notices.tsx'
import { GuestPanel, guestShown } from './guest-panel.tsx'

export const loader = page(mayReadCalendar, async ({ db, visitor, ground, params, say, format, at }) => {
  const t = say(appointmentTexts)
  const one = found(await appointmentOf(db, visitor, numberIn(params.id)))
  const spoken = { t, roles: say(roleTexts), functions: say(contactTexts), names: maySeeGuests(visitor) }
  const invited = await guestsOf(db, one.id)
  const guests = invited.map(guest => guestShown(guest, spoken))
  const own = invited.find(guest => guest.user_id === visitor.user_id)
  const collisions = maySeeGuests(visitor) ? await collisionsOf(db, visitor, one.id) : []
  const now = ground.clock.now()
  const mayChange = mayChangeAppointment(visitor, one) && !one.cancelled_at
  const span = format.span(timeOf(one.starts_at), timeOf(one.ends_at))
  return {
    title: one.title,
    calendar: at('kalender'),
    once: newOnce(),
    facts: [
      t[`kind_${one.kind}`],
      t.when_said(format.longDay(dayOf(one.starts_at)), span),
      one.place,
      one.company,
      one.maker && maySeeGuests(visitor) ? t.facts_by(one.maker) : null,
    ].filter(fact => !!fact),
    company: one.company_id === null ? null : at('foretag', one.company_id),
    cancelled: one.cancelled_at && t.cancelled_on(format.moment(one.cancelled_at)),
    edit: mayChange ? at('kalender', one.id, 'andring') : null,
    answer:
      own && !one.cancelled_at && one.ends_at > now
        ? `/kalender/svar/${answerToken(ground.vault, { programme_id: visitor.programme!, guest_id: own.id })}`
        : null,
    may_cancel: mayChange && one.ends_at > now,
    may_note: mayChange && one.starts_at <= now,
    shows_guests: visitor.company === null,
    guests,
    collisions: collisions.map(other => ({
      key: `${other.guest_id}-${other.id}`,
      text: t.collision(
        guests.find(guest => guest.id === other.guest_id)?.who ?? t.hidden_guest,
        other.title,
        format.span(timeOf(other.starts_at), timeOf(other.ends_at)),
      ),
    })),
  }
})

export const action = act(mayMakeAppointments, async ({ ground, visitor, form, params, say, at }) => {
  const id = numberIn(params.id)
  const t = say(appointmentTexts)
  const isCancelled = form.get('intent') === 'cancel'
  const value = isCancelled ? { came: [] } : valueIn(attendedForm, form, t)
  if (isInvalid(value)) return value
  const outcome = await transact(ground, visitor, tx =>
    isCancelled
      ? cancelAppointment(tx, visitor, ground, id)
      : noteAttended(tx, visitor, { id, came: value.came }),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(at('kalender', id))
})

export default function Appointment({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(appointmentTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.calendar, label: t.calendar }]}
        here={d.title}
        title={d.title}
        facts={d.facts}
        actions={
          <>
            {d.edit && (
              <ButtonLink kind="second" icon="pen" href={d.edit}>
                {t.edit}
              </ButtonLink>
            )}
            {d.answer && (
              <ButtonLink kind="second" href={d.answer}>
                {t.answer}
              </ButtonLink>
            )}
            {d.may_cancel && (
              <Button kind="quiet" opens="cancel">
                {t.cancel}
              </Button>
            )}
          </>
        }
      />
      <ErrorSummary errors={actionData?.errors} />
      <AppointmentNotices cancelled={d.cancelled} collisions={d.collisions} />
      {d.shows_guests && <GuestPanel guests={d.guests} may_note={d.may_note} back={actionData} />}
      {d.company && (
        <p>
          <a href={d.company}>{t.to_company}</a>
        </p>
      )}
      {d.may_cancel && (
        <ConfirmDialog id="cancel" intent="cancel" question={t.cancel_question} yes={t.cancel}>
          <p>{t.cancel_what}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
