import { notFound, numberIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, type FormVisit, page } from '../../../access/web.ts'
import { mayReadSeatPrice } from '../../../courses/policy.ts'
import { costPerSeat } from '../../../courses/rules/cost-per-seat.ts'
import { seatsSaid } from '../../../courses/rules/seats-said.ts'
import { fullName } from '../../../people/rules/names.ts'
import { lineOf } from '../../../plans/queries/plan.ts'
import { chosenId } from '../../../ui/described-list.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { acceptOffer, leaveList } from '../../commands/answer-offer.ts'
import { answerRequest } from '../../commands/answer-request.ts'
import { sayWhyNot } from '../../commands/say-why-not.ts'
import { bookingErrors } from '../../messages/errors.ts'
import { bookingTexts } from '../../messages.ts'
import { mayBookForSome } from '../../policy.ts'
import { bookableFrom } from '../../queries/bookable.ts'
import { companySeats } from '../../queries/company-seats.ts'
import { grantForm, leaveForm, offerForm, refuseForm } from '../../rules/forms.ts'
import { noShowForm } from '../../rules/no-show.ts'
import { bookedCompanyAt, bookingFrame } from './frame.ts'
import { UnusedPanel, unusedShown } from './no-show-parts.tsx'
import { RequestPanel, requestsShown } from './request-parts.tsx'
import { WaitingPanels, waitingShown } from './waiting-parts.tsx'

/** A company's seats at what is to come, and what can be booked: everything, or what a line of its plan asks for. */
export const loader = page(mayBookForSome, async visit => {
  const { db, visitor, ground, url, say, format, at } = visit
  const t = say(bookingTexts)
  const company = await bookedCompanyAt(visit)
  const today = ground.clock.today()
  const line_id = chosenId(url.searchParams.get('rad') ?? '')
  const line = line_id === null ? null : await lineOf(db, visitor, { company_id: company.id, line_id })
  const occasions = await bookableFrom(db, visitor, { today, competence_id: line?.competence_id ?? null })
  const seats = await companySeats(db, visitor, { company_id: company.id, today })
  const frame = bookingFrame(visit, company, t.seats_title)
  return {
    ...frame,
    crumbs: frame.crumbs.slice(0, 2),
    company: company.name,
    shifts: at('foretag', company.id, 'skift'),
    outside: at('foretag', company.id, 'bokning', 'utanfor'),
    for_what: line ? t.choose_for(line.name) : null,
    seats: [...Map.groupBy(seats, one => one.occasion_id)].map(([occasion_id, all]) => ({
      key: occasion_id,
      occasion: `${all[0]!.title}, ${all[0]!.code}`,
      href: at('tillfallen', occasion_id),
      day: format.day(all[0]!.first_on),
      people: all.map(one => ({
        id: one.person_id,
        name: fullName(one) || t.no_name,
        href: at('foretag', company.id, 'bokning', occasion_id, one.person_id),
      })),
    })),
    requests: await requestsShown(visit, company.id),
    waiting: await waitingShown(visit, company.id),
    unused: await unusedShown(visit, company.id),
    occasions: occasions.map(one => ({
      key: one.id,
      occasion: `${one.title}, ${one.code}`,
      href: at('foretag', company.id, 'bokning', one.id),
      day: format.day(one.first_on!),
      length: format.hours(one.quarters),
      seats: one.seats > 0 ? t[`seats_${seatsSaid(one)}`] : '–',
      each: mayReadSeatPrice(visitor) ? priceShown(one, format.kronor) : '–',
    })),
  }
})

const of = ({ params }: FormVisit, waiting_id: number) => ({ company_id: numberIn(params.id), waiting_id })
const leadsTo = ({ at, params }: FormVisit) => at('foretag', numberIn(params.id), 'bokning')

const ACCEPT = formPlan({
  reads: offerForm,
  says: bookingErrors,
  does: (tx, { waiting, person, paid, rest }, visit) =>
    acceptOffer(tx, visit.visitor, {
      ...of(visit, waiting),
      person_ids: person,
      said: { is_paid: paid, rest_because: rest },
    }),
  leadsTo,
})
const LEAVE = formPlan({
  reads: leaveForm,
  says: bookingErrors,
  does: (tx, { waiting }, visit) => leaveList(tx, visit.visitor, of(visit, waiting)),
  leadsTo,
})

const YES = formPlan({
  reads: grantForm,
  says: bookingErrors,
  does: (tx, { request: request_id, wait, paid, rest }, { visitor, params }) =>
    answerRequest(tx, visitor, {
      company_id: numberIn(params.id),
      ...{ request_id, answer: 'yes', wait },
      said: { is_paid: paid, rest_because: rest },
    }),
  leadsTo,
})
const NO = formPlan({
  reads: refuseForm,
  says: bookingErrors,
  does: (tx, { request: request_id, because }, { visitor, params }) =>
    answerRequest(tx, visitor, { company_id: numberIn(params.id), request_id, answer: 'no', because }),
  leadsTo,
})

const WHY = formPlan({
  reads: noShowForm,
  says: bookingErrors,
  does: (tx, { occasion: occasion_id, person: person_id, why }, { visitor, params }) =>
    sayWhyNot(tx, visitor, { company_id: numberIn(params.id), occasion_id, person_id, why }),
  leadsTo,
})

export const action = actionFor(mayBookForSome, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'leave') return carryOut(visit, LEAVE)
  if (intent === 'request-yes') return carryOut(visit, YES)
  if (intent === 'request-no') return carryOut(visit, NO)
  if (intent === 'why') return carryOut(visit, WHY)
  return intent === 'accept' || intent === null ? carryOut(visit, ACCEPT) : notFound()
})

const priceShown = (
  { cost_ore, seats }: { cost_ore: bigint; seats: number },
  kronor: (ore: bigint) => string,
) => {
  const each = costPerSeat(cost_ore, seats)
  return each === null ? '–' : kronor(each)
}

export default function CompanySeats({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(bookingTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.company} title={d.title} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        <RequestPanel requests={d.requests} back={actionData} />
        <WaitingPanels {...d.waiting} back={actionData} />
        <p>
          <a href={d.shifts}>{t.to_shifts}</a> <a href={d.outside}>{t.to_outside}</a>
        </p>
        <Panel title={t.own_seats}>
          <Table
            caption={t.own_seats}
            captionHidden
            rows={d.seats}
            rowKey={row => row.key}
            empty={<p className="secondary">{t.no_seats}</p>}
            columns={[
              { key: 'occasion', label: t.occasion, render: row => <a href={row.href}>{row.occasion}</a> },
              { key: 'day', label: t.begins, render: row => row.day },
              {
                key: 'people',
                label: t.person,
                render: row => (
                  <ul className="links">
                    {row.people.map(one => (
                      <li key={one.id}>
                        <a href={one.href}>{one.name}</a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Panel>
        <UnusedPanel unused={d.unused} back={actionData} />
        <Panel title={t.choose_occasion} intro={d.for_what ?? t.choose_intro}>
          <Stack>
            {d.for_what && (
              <p>
                <a href={d.back}>{t.all_occasions}</a>
              </p>
            )}
            <Table
              caption={t.choose_occasion}
              captionHidden
              rows={d.occasions}
              rowKey={row => row.key}
              empty={<p className="secondary">{t.none_to_book}</p>}
              columns={[
                { key: 'occasion', label: t.occasion, render: row => <a href={row.href}>{row.occasion}</a> },
                { key: 'day', label: t.begins, render: row => row.day },
                { key: 'length', label: t.length, numeric: true, render: row => row.length },
                { key: 'seats', label: t.seats, render: row => row.seats },
                { key: 'each', label: t.per_seat, numeric: true, render: row => row.each },
              ]}
            />
          </Stack>
        </Panel>
      </Stack>
    </>
  )
}
