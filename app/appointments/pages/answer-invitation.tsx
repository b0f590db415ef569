import { found, refusedAs } from '../../access/answers.ts'
import { openAction, openPage } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row } from '../../ui/panel.tsx'
import { answerInvitation } from '../commands/answer-invitation.ts'
import { appointmentTexts } from '../messages.ts'
import { invitationOf } from '../queries/invited.ts'
import { invitedBy } from '../rules/answer-token.ts'
import { dayOf, timeOf } from '../rules/appointment.ts'
import { isGuestAnswer } from '../rules/calendar-answer.ts'

export const handle = { layout: 'phone' }

/** A guest's own invitation, by the link in the letter: no account is needed, and nobody else who is asked is told. */
export const loader = openPage(async ({ ground, params, say, format }) => {
  const t = say(appointmentTexts)
  const { programme_id, guest_id } = found(invitedBy(ground.vault, params.token ?? ''))
  const one = found(
    await reading(ground, { ...houseScope, programme: programme_id }, db =>
      invitationOf(db, programme_id, guest_id),
    ),
  )
  const { title, place, company, cancelled_at, starts_at, ends_at, answer } = one
  const span = format.span(timeOf(starts_at), timeOf(ends_at))
  return {
    title,
    facts: [t.when_said(format.longDay(dayOf(starts_at)), span), place, company].filter(fact => !!fact),
    cancelled: cancelled_at && t.cancelled_on(format.moment(cancelled_at)),
    answered: answer && t[`answered_${answer as 'declined'}`],
    answer,
    may_answer: !cancelled_at && ends_at > ground.clock.now(),
  }
})

export const action = openAction(async ({ ground, params, form, say }) => {
  const invited = found(invitedBy(ground.vault, params.token ?? ''))
  const intent = form.get('intent')
  const answer = found(isGuestAnswer(intent) ? intent : null)
  const outcome = await transact(ground, { ...houseScope, programme: invited.programme_id }, tx =>
    answerInvitation(tx, ground, { ...invited, answer }),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, say(appointmentTexts)) : null
})

export default function AnswerInvitation({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(appointmentTexts)
  return (
    <>
      <PageHead title={d.title} facts={d.facts} />
      {d.cancelled && <Notice tone="warn" title={d.cancelled} />}
      {d.answered && <Notice tone="ok" role="status" title={d.answered} />}
      <ErrorSummary errors={actionData?.errors} />
      {d.may_answer && (
        <Row>
          {d.answer !== 'accepted' && (
            <Form intent="accepted">
              <Button>{t.i_come}</Button>
            </Form>
          )}
          {d.answer !== 'declined' && (
            <Form intent="declined">
              <Button kind="second">{t.i_do_not_come}</Button>
            </Form>
          )}
        </Row>
      )}
    </>
  )
}
