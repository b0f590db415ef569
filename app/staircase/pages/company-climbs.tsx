import { numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import type { Reading } from '../../access/panel.tsx'
import type { Tab } from '../../access/tabs.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Stack } from '../../ui/panel.tsx'
import { moveProposed } from '../commands/move-people.ts'
import { climbTexts } from '../messages/climbs.ts'
import { namedTexts } from '../messages/named.ts'
import { roleTexts } from '../messages/roles.ts'
import { mayPlaceAt, mayReadClimbs, mayReadNamedSteps, mayReadNamedStepsAt } from '../policy.ts'
import { proposalsForm } from '../rules/move-form.ts'
import { ClimbPanels } from './climbs-parts.tsx'
import { climbsShown } from './climbs-shown.ts'
import { NamedPanel, ProposalsPanel } from './named-parts.tsx'
import { namedShown } from './named-shown.ts'

export const climbsTab: Tab<CompanyFacts> = {
  path: 'trappan',
  may: mayReadClimbs,
  label: ({ say }) => say(climbTexts).tab,
}

/** What the tab is called in which the people of a company and their staircase stand. */
export const people = ({ say }: Reading) => say(climbTexts).tab_people

/** The staircase of those who work at one company. */
export const loader = page(mayReadClimbs, async visit => {
  const company = await companyAt(visit)
  return {
    title: company.name,
    ...(await climbsShown(visit, company.id)),
    ...(await whoStands(visit, company)),
    roles: mayPlaceAt(visit.visitor, company)
      ? visit.at('foretag', company.id, 'trappan', 'befattningar')
      : null,
  }
})

/** By name where that is open and the visitor may; `is_shut` while the company has not opened it. */
async function whoStands(visit: Reading, company: CompanyFacts) {
  const { db, visitor } = visit
  const is_shut = mayReadNamedStepsAt(visitor, company) && !(await levelsAreOpen(db, visitor, company.id))
  return { is_shut, named: await namedShown(visit, company) }
}

export const action = formAction(mayReadNamedSteps, {
  reads: proposalsForm,
  says: namedTexts,
  does: (tx, { moves, note }, { visitor, params }) =>
    moveProposed(tx, visitor, { company_id: numberIn(params.id), moves, added: note }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'trappan'),
})

export default function CompanyClimbs({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(climbTexts)
  const n = useTexts(namedTexts)
  const { edit } = useTexts(roleTexts)
  const roles = d.roles && (
    <ButtonLink kind="second" href={d.roles}>
      {edit}
    </ButtonLink>
  )
  const who = (
    <>
      {d.named && d.named.proposals.length > 0 && <ProposalsPanel {...d.named} back={actionData} />}
      {d.named ? <NamedPanel {...d.named} /> : d.is_shut && <Notice title={n.shut}>{n.shut_why}</Notice>}
    </>
  )
  if (d.is_empty)
    return (
      <Stack gap="wide">
        <Empty title={t.verdict_none} action={roles}>
          {t.none_why}
        </Empty>
        {who}
      </Stack>
    )
  return (
    <Stack gap="wide">
      <Stack gap="tight">
        <h2>{d.verdict}</h2>
        {d.by_role && <p>{d.by_role}</p>}
      </Stack>
      <ClimbPanels {...d} />
      {roles && <p>{roles}</p>}
      {who}
    </Stack>
  )
}
