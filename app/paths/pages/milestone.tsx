import { newOnce, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { mayAddCompany } from '../../companies/policy.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel } from '../../ui/panel.tsx'
import { noteMilestone, withdrawMilestone } from '../commands/milestones.ts'
import { notingTexts } from '../messages/noting.ts'
import { stageTexts } from '../messages/stages.ts'
import { milestonesOf } from '../queries/noted.ts'
import { milestoneForm, NOTED_STAGES, withdrawalForm } from '../rules/forms.ts'
import { companyToNoteIn } from './company-noted.ts'
import { MilestoneFields, NotedSteps } from './noting/milestones.tsx'

export const loader = page(mayAddCompany, async visit => {
  const { db, visitor, say, at, format } = visit
  const [t, stages] = [say(notingTexts), say(stageTexts)]
  const company = await companyToNoteIn(visit)
  const noted = await milestonesOf(db, visitor, company.id)
  const names = await userNamesOf(
    db,
    noted.map(one => one.noted_by),
  )
  const taken = new Set(noted.map(one => one.stage))
  return {
    title: t.milestone_title(company.name),
    name: company.name,
    once: newOnce(),
    companies: at('foretag'),
    back: at('foretag', company.id),
    open: NOTED_STAGES.filter(stage => !taken.has(stage)).map(value => ({ value, label: stages[value] })),
    noted: noted.map(({ id, stage, reached_on, noted_by }) => ({
      id,
      step: stages[stage],
      day: format.day(reached_on),
      by: names.get(noted_by ?? '') ?? t.someone,
      once: newOnce(),
    })),
  }
})

export const action = actionFor(mayAddCompany, visit =>
  visit.form.get('intent') === 'withdraw' ? carryOut(visit, WITHDRAWING) : carryOut(visit, NOTING),
)

const WITHDRAWING = formPlan({
  reads: withdrawalForm,
  says: notingTexts,
  does: (tx, { milestone }, { visitor, params }) =>
    withdrawMilestone(tx, visitor, { company_id: numberIn(params.id), milestone_id: milestone }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id), 'milstolpe'),
})

const NOTING = formPlan({
  reads: milestoneForm,
  says: notingTexts,
  does: (tx, form, { visitor, params }) =>
    noteMilestone(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id), 'milstolpe'),
})

export default function Milestone({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(notingTexts)
  const { title, name, companies, back, open, noted } = loaderData
  return (
    <>
      <PageHead
        crumbs={[
          { href: companies, label: t.companies },
          { href: back, label: name },
        ]}
        here={t.milestone}
        title={title}
        lede={t.milestone_lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <Cols kind="even">
        <Panel title={t.note_step}>
          <MilestoneFields open={open} once={loaderData.once} returned={actionData} back={back} />
        </Panel>
        <Panel title={t.noted}>
          <NotedSteps noted={noted} />
        </Panel>
      </Cols>
    </>
  )
}
