import { found, newOnce, notFound, numberIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, type FormVisit, page } from '../../../access/web.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { cancelBooking } from '../../commands/bookings.ts'
import { sayNeed } from '../../commands/say-need.ts'
import { swapSeat } from '../../commands/swap-seat.ts'
import { bookingErrors } from '../../messages/errors.ts'
import { bookingTexts } from '../../messages.ts'
import { mayBookForSome } from '../../policy.ts'
import { bookableOf } from '../../queries/bookable.ts'
import { companySeats } from '../../queries/company-seats.ts'
import { peopleToBook } from '../../queries/people-to-book.ts'
import { cancelForm, needForm, swapForm } from '../../rules/forms.ts'
import { bookedCompanyAt, bookingFrame } from './frame.ts'

/** One seat of a company: somebody else goes instead, in one step, or it is given back. */
export const loader = page(mayBookForSome, async visit => {
  const { db, visitor, ground, params, say } = visit
  const t = say(bookingTexts)
  const company = await bookedCompanyAt(visit)
  const occasion = found(await bookableOf(db, visitor, numberIn(params.occasion)))
  const of = { company_id: company.id, occasion_id: occasion.id }
  const people = await peopleToBook(db, visitor, of)
  const seats = await companySeats(db, visitor, { ...of, today: ground.clock.today() })
  const person = found(
    seats.find(one => one.occasion_id === of.occasion_id && one.person_id === numberIn(params.person)),
  )
  return {
    ...bookingFrame(visit, company, t.change_seat(fullName(person) || t.no_name)),
    occasion: `${occasion.title}, ${occasion.code}`,
    swap_once: newOnce(),
    cancel_once: newOnce(),
    need_once: newOnce(),
    saved: {},
    choices: {
      people: people
        .filter(one => !one.has_seat && one.busy_in.length === 0)
        .map(one => ({ value: String(one.id), label: fullName(one) || t.no_name })),
    },
  }
})

const places = ({ params }: FormVisit) => ({
  company_id: numberIn(params.id),
  occasion_id: numberIn(params.occasion),
})
const leadsTo = ({ at, params }: FormVisit) => at('foretag', numberIn(params.id), 'bokning')

const SWAP = formPlan({
  reads: swapForm,
  says: bookingErrors,
  does: (tx, { to, reason, paid, rest }, visit) =>
    swapSeat(tx, visit.visitor, {
      said: { is_paid: paid, rest_because: rest },
      ...places(visit),
      from: numberIn(visit.params.person),
      to,
      because: reason,
    }),
  leadsTo,
})
const CANCEL = formPlan({
  reads: cancelForm,
  says: bookingErrors,
  does: (tx, { reason }, visit) =>
    cancelBooking(tx, visit.visitor, {
      occasion_id: places(visit).occasion_id,
      person_id: numberIn(visit.params.person),
      because: reason,
    }),
  leadsTo,
})

const NEED = formPlan({
  reads: needForm,
  says: bookingErrors,
  does: (tx, { need }, visit) =>
    sayNeed(tx, visit.visitor, { ...places(visit), person_id: numberIn(visit.params.person), need }),
  leadsTo,
})

export const action = actionFor(mayBookForSome, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'swap' || intent === null) return carryOut(visit, SWAP)
  if (intent === 'need') return carryOut(visit, NEED)
  return intent === 'cancel' ? carryOut(visit, CANCEL) : notFound()
})

export default function ChangeSeat({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(bookingTexts)
  const of = (intent: string) => (actionData?.intent === intent ? actionData : undefined)
  const swap = useFields(swapForm, d, of('swap'))
  const cancel = useFields(cancelForm, d, of('cancel'))
  const need = useFields(needForm, d, of('need'))
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.occasion} title={d.title} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        <Panel title={t.swap_title}>
          <Form once={d.swap_once} intent="swap">
            {swap.fields('to', 'reason', 'paid', 'rest')}
            <Row>
              <Button>{t.save_swap}</Button>
            </Row>
          </Form>
        </Panel>
        <Panel title={t.need_title}>
          <Form once={d.need_once} intent="need">
            {need.field('need')}
            <Row>
              <Button kind="second">{t.save_need}</Button>
            </Row>
          </Form>
        </Panel>
        <Panel title={t.give_back}>
          <Form once={d.cancel_once} intent="cancel" id="give-back">
            {cancel.field('reason', { id: 'cancel-reason' })}
            <Row>
              <Button kind="second">{t.save_cancel}</Button>
            </Row>
          </Form>
        </Panel>
      </Stack>
    </>
  )
}
