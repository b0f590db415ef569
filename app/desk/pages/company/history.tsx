import type { Tab } from '../../../access/tabs.ts'
import { RecordHistory } from '../../../access/trail/pages/trail-line.tsx'
import { mayReadHistory } from '../../../access/trail/policy.ts'
import { historyOf } from '../../../access/trail/queries.ts'
import { spokenLine } from '../../../access/trail/rules.ts'
import { page } from '../../../access/web.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { mayReadCompany } from '../../../companies/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { companyHeadTexts } from '../../messages/company.ts'

export const historyTab: Tab<CompanyFacts> = {
  path: 'handelser',
  may: mayReadHistory,
  label: ({ say }) => say(companyHeadTexts).tab_history,
}

export const loader = page(
  visitor => mayReadCompany(visitor) && mayReadHistory(visitor),
  async visit => {
    const { ground, db, visitor, language, format, at } = visit
    const company = await companyAt(visit)
    const lines = await historyOf(db, visitor, 'company', company.id)
    return {
      title: company.name,
      lines: lines.map(line => spokenLine(line, { language, format, words: ground.trailWords, at })),
    }
  },
)

export default function CompanyHistory({ loaderData }: Shown<typeof loader>) {
  return <RecordHistory lines={loaderData.lines} />
}
