import { found, newOnce, notFound, numberIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, type FormVisit, page } from '../../../access/web.ts'
import { bookingErrors } from '../../../bookings/messages/errors.ts'
import { bookedCompanyAt } from '../../../bookings/pages/company/frame.ts'
import { mayBookForSome } from '../../../bookings/policy.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { numberTexts } from '../../../people/messages/number.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { mayEditPeople } from '../../../people/policy.ts'
import { fullName } from '../../../people/rules/names.ts'
import { newPersonForm } from '../../../people/rules/new-person-form.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { completeWalkIn, completeWithNew, returnWalkIn } from '../../commands/complete-walk-in.ts'
import { walkInErrors, walkInTexts } from '../../messages/walk-ins.ts'
import { walkInsOf } from '../../queries/walk-ins.ts'
import { completeForm, returnForm } from '../../rules/walk-in.ts'
import { peopleShown } from './people-shown.ts'
import { Complete, EnterNew, Return } from './walk-in-parts.tsx'

/** The company says who it was that came without a seat. */
export const loader = page(mayBookForSome, async visit => {
  const { db, visitor, params, say, format, at } = visit
  const t = say(walkInTexts)
  const company = await bookedCompanyAt(visit)
  const of = { company_id: company.id, walk_in_id: numberIn(params.walkin) }
  const waits = found((await walkInsOf(db, visitor, of))[0])
  const name = fullName(waits)
  return {
    title: t.who_is(name),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
    ],
    said: t.said_company(waits.company_said),
    what: [
      `${waits.title}, ${waits.code}`,
      format.day(waits.held_on),
      format.span(waits.starts_at, waits.ends_at),
      format.hours(waits.quarters),
    ].join(', '),
    name,
    company: company.name,
    once: { complete: newOnce(), enter: newOnce(), back: newOnce() },
    may_add: mayEditPeople(visitor),
    taken: { given_name: waits.given_name, family_name: waits.family_name },
    ...(await peopleShown(visit, waits, company.id)),
  }
})

const of = ({ params }: FormVisit) => ({
  company_id: numberIn(params.id),
  walk_in_id: numberIn(params.walkin),
})
const leadsTo = ({ at, params }: FormVisit) => at('foretag', numberIn(params.id))
const says = { ...bookingErrors, ...walkInErrors }

const COMPLETE = formPlan({
  reads: completeForm,
  says,
  does: (tx, { person: person_id, busy_known }, visit) =>
    completeWalkIn(tx, visit.visitor, { ...of(visit), person_id, busy_known }),
  leadsTo,
})
const ENTER = formPlan({
  reads: newPersonForm,
  says: { ...peopleTexts, ...numberTexts, ...says },
  does: (tx, form, visit) => completeWithNew(tx, visit.visitor, { ...of(visit), form }),
  leadsTo,
})
const RETURN = formPlan({
  reads: returnForm,
  says,
  does: (tx, { because }, visit) => returnWalkIn(tx, visit.visitor, { ...of(visit), because }),
  leadsTo,
})

export const action = actionFor(mayBookForSome, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'enter') return mayEditPeople(visit.visitor) ? carryOut(visit, ENTER) : notFound()
  return intent === 'return' ? carryOut(visit, RETURN) : carryOut(visit, COMPLETE)
})

export default function CompanyWalkIn({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(walkInTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.name} title={d.title} eyebrow={d.what} lede={d.said} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        <Complete shown={d} back={actionData} />
        {d.may_add ? <EnterNew shown={d} back={actionData} /> : <p>{t.new_one_by_others}</p>}
        <Return shown={d} back={actionData} />
      </Stack>
    </>
  )
}
