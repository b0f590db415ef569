import { Outlet } from 'react-router'
import { closedTo } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { mayReadCompany } from '../../../companies/policy.ts'
import { companyTabs } from '../../../tabs.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { companyHeadTexts } from '../../messages/company.ts'
import { companyHead } from './head.ts'

export const loader = page(mayReadCompany, async visit => {
  closedTo(visit, companyTabs, visit.at('foretag', visit.params.id!))
  return companyHead(visit, await companyAt(visit))
})

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

/** Name, facts and tabs of a company; below them the tab that the address names, each from its own room. */
export default function Company({ loaderData: head }: Props) {
  const t = useTexts(companyHeadTexts)
  const { companies } = useTexts(companyTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: head.companies, label: companies }]}
        here={head.name}
        title={head.name}
        facts={head.facts}
        actions={
          head.edit && (
            <ButtonLink kind="second" icon="pen" href={head.edit}>
              {t.edit}
            </ButtonLink>
          )
        }
      />
      <Tabs name={t.about} items={head.tabs.shown} inner={head.tabs.inner} />
      <Outlet />
    </>
  )
}
