import { companyTexts } from '../../../companies/messages.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { companyPageTexts } from '../../messages/company.ts'
import type { CompanyHeadShown } from './head.ts'

/** Name, facts and tabs: the same on each page of a company. */
export function CompanyTop({ head }: { head: CompanyHeadShown }) {
  const t = useTexts(companyPageTexts)
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
      <Tabs name={t.about} items={head.tabs} />
    </>
  )
}
