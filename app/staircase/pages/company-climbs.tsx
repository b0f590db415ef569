import type { Reading } from '../../access/panel.tsx'
import type { Tab } from '../../access/tabs.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Stack } from '../../ui/panel.tsx'
import { climbTexts } from '../messages/climbs.ts'
import { roleTexts } from '../messages/roles.ts'
import { mayPlaceAt, mayReadClimbs } from '../policy.ts'
import { ClimbPanels } from './climbs-parts.tsx'
import { climbsShown } from './climbs-shown.ts'

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
    roles: mayPlaceAt(visit.visitor, company)
      ? visit.at('foretag', company.id, 'trappan', 'befattningar')
      : null,
  }
})

export default function CompanyClimbs({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(climbTexts)
  const { edit } = useTexts(roleTexts)
  const roles = d.roles && (
    <ButtonLink kind="second" href={d.roles}>
      {edit}
    </ButtonLink>
  )
  if (d.is_empty)
    return (
      <Empty title={t.verdict_none} action={roles}>
        {t.none_why}
      </Empty>
    )
  return (
    <Stack gap="wide">
      <h2>{d.verdict}</h2>
      <ClimbPanels {...d} />
      {roles && <p>{roles}</p>}
    </Stack>
  )
}
