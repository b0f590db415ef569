import { newOnce, notFound, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import type { Reading } from '../../access/panel.tsx'
import type { Tab } from '../../access/tabs.ts'
import { action as actionFor, type FormVisit } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import type { Invalid } from '../../foundation/form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Row, Stack } from '../../ui/panel.tsx'
import { declareReady } from '../commands/declare-ready.ts'
import { moveLine } from '../commands/lines.ts'
import { planPaperTexts } from '../messages/paper.ts'
import { planTexts } from '../messages/plan.ts'
import { mayEditPlans, mayReadPlans } from '../policy.ts'
import { moveForm, nothingForm } from '../rules/plan-forms.ts'
import { coverageShown } from './coverage-shown.ts'
import { CoveragePanels } from './people-parts.tsx'
import { maySeePlan } from './plan-at.ts'
import { type LinesBeside, LinesPanel, ReadyPanel } from './plan-parts.tsx'
import { planShown } from './plan-shown.ts'

export const planTab: Tab<CompanyFacts> = {
  path: 'plan',
  may: mayReadPlans,
  label: ({ say }) => say(planTexts).tab,
}

/** A company's plan with its lines as they are kept; null for an officer who was not there. */
export async function planRead(visit: Reading) {
  const company = await companyAt(visit)
  if (!(await maySeePlan(visit))) return { company, plan: null }
  const { kept, ...shown } = await planShown(visit, company)
  return {
    company,
    plan: { lines: kept, shown: { once: newOnce(), ...shown, ...(await coverageShown(visit, company)) } },
  }
}

const here = ({ params }: FormVisit) => numberIn(params.id)
const leadsTo = (visit: FormVisit) => visit.at('foretag', here(visit), 'plan')

const MOVE = formPlan({
  reads: moveForm,
  says: planTexts,
  does: (tx, { line, by }, visit) =>
    moveLine(tx, visit.visitor, { company_id: here(visit), line_id: line, by: by === 'up' ? -1 : 1 }),
  leadsTo,
})
const declaring = (is_ready: boolean) =>
  formPlan({
    reads: nothingForm,
    says: planTexts,
    does: (tx, _, visit) =>
      declareReady(tx, visit.visitor, { company_id: here(visit), version: visit.version, is_ready }),
    leadsTo,
  })
const [READY, NOT_READY] = [declaring(true), declaring(false)]

export const action = actionFor(mayEditPlans, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'ready') return carryOut(visit, READY)
  if (intent === 'not-ready') return carryOut(visit, NOT_READY)
  return intent === 'move' || intent === null ? carryOut(visit, MOVE) : notFound()
})

export function OthersPlan() {
  const t = useTexts(planTexts)
  return <Empty title={t.is_others}>{t.is_others_why}</Empty>
}

type Props = NonNullable<Awaited<ReturnType<typeof planRead>>['plan']>['shown'] & {
  errors: Invalid['errors'] | undefined
  beside: LinesBeside | null
}

export function CompanyPlan({ errors, beside, ...d }: Props) {
  const t = useTexts(planTexts)
  const p = useTexts(planPaperTexts)
  const buttons = d.may_edit && (
    <Row>
      {d.waiting && <ButtonLink href={`${d.path}/behov`}>{t.needs}</ButtonLink>}
      <ButtonLink kind={d.waiting ? 'second' : 'primary'} icon="plus" href={`${d.path}/rad/ny`}>
        {t.add}
      </ButtonLink>
    </Row>
  )
  return (
    <Stack gap="wide">
      <ErrorSummary errors={errors} />
      {d.is_empty ? (
        <Empty level={2} title={t.none} action={buttons}>
          {t.none_why}
        </Empty>
      ) : (
        <Stack>
          <h2>{d.verdict}</h2>
          {d.ready && <Notice tone="ok" title={d.ready} />}
          {d.waiting && <Notice title={d.waiting} />}
          {buttons}
          <Row>
            <a href={`${d.path}.pdf`} download>
              {p.as_pdf}
            </a>
            <a href={`${d.path}.xlsx`} download>
              {p.as_workbook}
            </a>
          </Row>
        </Stack>
      )}
      {!d.is_empty && <LinesPanel lines={d.lines} may_edit={d.may_edit} once={d.once} beside={beside} />}
      {!d.is_empty && <CoveragePanels coverage={d.coverage} is_shut={d.is_shut} />}
      {d.may_edit && !d.is_empty && <ReadyPanel {...d} />}
    </Stack>
  )
}
