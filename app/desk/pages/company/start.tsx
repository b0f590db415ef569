import { Panels, panelsShown } from '../../../access/panel.tsx'
import type { Tab } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { mayReadCompany } from '../../../companies/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { companyPanels } from '../../../panels.ts'
import { companyHeadTexts } from '../../messages/company.ts'

export const startTab: Tab<CompanyFacts> = {
  path: '',
  may: mayReadCompany,
  label: ({ say }) => say(companyHeadTexts).tab_overview,
}

export const loader = page(mayReadCompany, async visit => {
  const company = await companyAt(visit)
  return { title: company.name, shown: await panelsShown(companyPanels, visit, company) }
})

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

/** What each room has to show of one company, side by side. */
export default function CompanyStart({ loaderData: { shown } }: Props) {
  return <Panels panels={companyPanels} shown={shown} />
}
