import { z } from 'zod'
import { forbidden, found, newOnce, notFound, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, type FormVisit, page, type Visit } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { idField } from '../../foundation/fields.ts'
import { contactTexts } from '../../people/messages/contacts.ts'
import { contactsOf } from '../../people/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { askRespondent, remindRespondent, uninviteRespondent } from '../commands/ask-respondent.ts'
import { closeMeasurement, moveClosing } from '../commands/measure.ts'
import { measuringTexts } from '../messages/measuring.ts'
import { mayMeasure, mayMeasureAt } from '../policy.ts'
import { invitationsOf, measurementOf, turnoutOf } from '../queries/measurements.ts'
import { closingForm, isOpenOn, REMINDED_BEFORE, respondentForm } from '../rules/measurement.ts'
import { AskForm, Closing, RespondentTable, respondentShown } from './measurement-parts.tsx'
import { nameOf, theOne } from './result.ts'

export const loader = page(mayMeasure, async ({ db, visitor, ground, params, say, format, at }) => {
  const t = say(measuringTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayMeasureAt(visitor, company)) return forbidden()
  const of = { company_id: company.id, assessment_id: numberIn(params.assessment) }
  const measured = found(await measurementOf(db, visitor, of))
  const invitations = await invitationsOf(db, visitor, measured.id)
  const turnout = (await turnoutOf(db, company.id)).filter(one => one.assessment_id === measured.id)
  const contacts = await contactsOf(db, visitor, company.id)
  const functions = say(contactTexts)
  const today = ground.clock.today()
  const is_open = isOpenOn(measured, today)
  const answered = turnout.reduce((sum, one) => sum + one.answered, 0)
  const back = at('foretag', company.id, 'sjalvskattning')
  return {
    title: nameOf(measured, t),
    verdict: is_open
      ? t.verdict_open(
          theOne(measured, t),
          format.number(answered),
          format.number(turnout.reduce((sum, one) => sum + one.asked, 0)),
          format.day(measured.closes_on!),
        )
      : nameOf(measured, t),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: back, label: t.tab },
    ],
    back,
    is_open,
    version: measured.version,
    closes_on: measured.closes_on ?? '',
    paper: at('foretag', company.id, 'sjalvskattning', measured.id, 'papper'),
    blank: at('foretag', company.id, 'sjalvskattning', measured.id, 'blankett'),
    contacts_at: at('foretag', company.id, 'kontakter'),
    once: newOnce(),
    by_itself: t.reminded_by_itself(format.number(REMINDED_BEFORE)),
    respondents: invitations.map(one => respondentShown(one, { t, format, today, is_open })),
    contacts: contacts
      .filter(one => one.email && !['officer', 'knocked'].includes(one.function))
      .filter(one => !invitations.some(each => each.contact_id === one.id))
      .map(one => ({
        value: String(one.id),
        label: `${one.name || one.email}, ${functions[one.function as 'hr'].toLowerCase()}`,
      })),
  }
})

export const action = actionFor(mayMeasure, async visit => {
  const plan = PLANS[String(visit.form.get('intent')) as keyof typeof PLANS]
  return plan ? plan(visit) : notFound()
})

const here = ({ params }: Visit) => ({
  company_id: numberIn(params.id),
  assessment_id: numberIn(params.assessment),
})
const back = (visit: FormVisit) => {
  const { company_id, assessment_id } = here(visit)
  return visit.at('foretag', company_id, 'sjalvskattning', assessment_id)
}
const says = measuringTexts
const one = z.object({ invitation: idField('not-found') })

const ASK = formPlan({
  reads: respondentForm,
  says,
  does: (tx, form, visit) => askRespondent(tx, visit.visitor, { ...here(visit), form, post: visit.ground }),
  leadsTo: back,
})
const REMIND = formPlan({
  reads: one,
  says,
  does: (tx, { invitation }, visit) =>
    remindRespondent(tx, visit.visitor, { ...here(visit), invitation_id: invitation, post: visit.ground }),
  leadsTo: back,
})
const TAKE_BACK = formPlan({
  reads: one,
  says,
  does: (tx, { invitation }, visit) =>
    uninviteRespondent(tx, visit.visitor, { ...here(visit), invitation_id: invitation }),
  leadsTo: back,
})
const MOVE = formPlan({
  reads: closingForm,
  says,
  does: (tx, { closes_on }, visit) =>
    moveClosing(tx, visit.visitor, { ...here(visit), closes_on, version: visit.version }),
  leadsTo: back,
})
const CLOSE = formPlan({
  reads: z.object({}),
  says,
  does: (tx, _, visit) => closeMeasurement(tx, visit.visitor, { ...here(visit), version: visit.version }),
  leadsTo: visit => visit.at('foretag', here(visit).company_id, 'sjalvskattning'),
})
const PLANS = {
  ask: (visit: FormVisit) => carryOut(visit, ASK),
  remind: (visit: FormVisit) => carryOut(visit, REMIND),
  take_back: (visit: FormVisit) => carryOut(visit, TAKE_BACK),
  move: (visit: FormVisit) => carryOut(visit, MOVE),
  close: (visit: FormVisit) => carryOut(visit, CLOSE),
}

export default function Measurement({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(measuringTexts)
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        verdict={d.verdict}
        actions={
          d.is_open ? (
            <>
              <ButtonLink kind="second" href={d.paper}>
                {t.paper}
              </ButtonLink>
              <ButtonLink kind="quiet" href={d.blank}>
                {t.blank}
              </ButtonLink>
            </>
          ) : (
            <ButtonLink href={d.back}>{t.see_result}</ButtonLink>
          )
        }
      />
      <ErrorSummary errors={actionData?.errors} />
      <RespondentTable respondents={d.respondents} note={d.is_open ? d.by_itself : null} />
      {d.is_open && (
        <>
          <AskForm {...d} back={actionData?.intent === 'ask' ? actionData : undefined} />
          <Closing {...d} back={actionData?.intent === 'move' ? actionData : undefined} />
        </>
      )}
    </>
  )
}
