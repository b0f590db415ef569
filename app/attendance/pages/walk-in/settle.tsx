import { found, newOnce, notFound, numberIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, type FormVisit, page } from '../../../access/web.ts'
import { mayBookPeople } from '../../../bookings/policy.ts'
import { courseTexts } from '../../../courses/messages.ts'
import { mayHandleProtected } from '../../../people/policy.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { noteProtectedWalkIn } from '../../commands/protected.ts'
import { chooseCompany, letWalkInGo } from '../../commands/settle-walk-in.ts'
import { walkInErrors, walkInTexts } from '../../messages/walk-ins.ts'
import { walkInsOf } from '../../queries/walk-ins.ts'
import { letGoForm, otherCompanyForm, protectedForm } from '../../rules/walk-in.ts'

/** Whoever arranges finds out from where somebody came. */
export const loader = page(mayBookPeople, async ({ db, visitor, params, say, format, at }) => {
  const t = say(walkInTexts)
  const waits = found((await walkInsOf(db, visitor, { walk_in_id: numberIn(params.walkin) }))[0])
  const { company_id, company, returned_because } = waits
  return {
    title: fullName(waits),
    crumbs: [
      { href: at('tillfallen'), label: say(courseTexts).occasions },
      { href: at('narvaro', 'oanmalda'), label: t.list_title },
    ],
    what: [`${waits.title}, ${waits.code}`, format.day(waits.held_on), format.hours(waits.quarters)].join(
      ', ',
    ),
    stands: [
      t.said_company(waits.company_said),
      returned_because ? t.company_answered(t[`returned_${returned_because}`]) : '',
    ]
      .filter(Boolean)
      .join('. '),
    saved: { company: company ?? waits.company_said },
    once: { company: newOnce(), go: newOnce(), hidden: newOnce() },
    may_handle: mayHandleProtected(visitor),
    answer:
      company_id === null
        ? null
        : { href: at('foretag', company_id, 'oanmalda', waits.id), label: t.answer_for(company ?? '') },
  }
})

const idIn = ({ params }: FormVisit) => numberIn(params.walkin)

const COMPANY = formPlan({
  reads: otherCompanyForm,
  says: walkInErrors,
  does: (tx, { company }, visit) => chooseCompany(tx, visit.visitor, { walk_in_id: idIn(visit), company }),
  leadsTo: visit => visit.at('narvaro', 'oanmalda', idIn(visit)),
})
const LET_GO = formPlan({
  reads: letGoForm,
  says: walkInErrors,
  does: (tx, { because }, visit) => letWalkInGo(tx, visit.visitor, { walk_in_id: idIn(visit), because }),
  leadsTo: ({ at }) => at('narvaro', 'oanmalda'),
})

const PROTECTED = formPlan({
  reads: protectedForm,
  says: walkInErrors,
  does: (tx, { code }, visit) =>
    noteProtectedWalkIn(tx, visit.visitor, { walk_in_id: idIn(visit), code: code.toUpperCase() }),
  leadsTo: ({ at }) => at('narvaro', 'oanmalda'),
})

export const action = actionFor(mayBookPeople, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'protected')
    return mayHandleProtected(visit.visitor) ? carryOut(visit, PROTECTED) : notFound()
  return intent === 'let-go' ? carryOut(visit, LET_GO) : carryOut(visit, COMPANY)
})

export default function SettleWalkIn({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(walkInTexts)
  const [chosen, gone, hidden] = ['company', 'let-go', 'protected'].map(intent =>
    actionData?.intent === intent ? actionData : undefined,
  )
  const company = useFields(otherCompanyForm, d, chosen)
  const let_go = useFields(letGoForm, { saved: {} }, gone)
  const protectedOne = useFields(protectedForm, { saved: {} }, hidden)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} eyebrow={d.what} lede={d.stands} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        {d.answer && (
          <p>
            <ButtonLink href={d.answer.href}>{d.answer.label}</ButtonLink>
          </p>
        )}
        <Panel title={t.right_company}>
          <Form once={d.once.company} intent="company">
            {company.fields('company')}
            <Row>
              <Button kind={d.answer ? 'second' : undefined}>{t.choose_company}</Button>
            </Row>
          </Form>
        </Panel>
        {d.may_handle && (
          <Panel title={t.protected_one} intro={t.protected_what}>
            <Form once={d.once.hidden} intent="protected">
              {protectedOne.fields('code')}
              <Row>
                <Button kind="second">{t.give_hours}</Button>
              </Row>
            </Form>
          </Panel>
        )}
        <Panel title={t.let_go} intro={t.let_go_what}>
          <Form once={d.once.go} intent="let-go">
            {let_go.fields('because')}
            <Row>
              <Button kind="second">{t.let_go}</Button>
            </Row>
          </Form>
        </Panel>
      </Stack>
    </>
  )
}
