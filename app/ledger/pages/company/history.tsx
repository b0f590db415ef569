import { RecordHistory } from '../../../access/trail/pages/trail-line.tsx'
import { mayReadHistory } from '../../../access/trail/policy.ts'
import { historyOf } from '../../../access/trail/queries.ts'
import { spokenLine } from '../../../access/trail/rules.ts'
import { page } from '../../../access/web.ts'
import { mayReadCompany } from '../../../companies/policy.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { CompanyTop } from './company-top.tsx'
import { companyHead } from './head.ts'

export const loader = page(
  visitor => mayReadCompany(visitor) && mayReadHistory(visitor),
  async visit => {
    const { ground, db, visitor, language, format, at } = visit
    const { company, head } = await companyHead(visit, 'history')
    const lines = await historyOf(db, visitor, 'company', company.id)
    return {
      title: company.name,
      head,
      lines: lines.map(line => spokenLine(line, { language, format, words: ground.trailWords, at })),
    }
  },
)

export default function CompanyHistory({ loaderData }: Shown<typeof loader>) {
  return (
    <>
      <CompanyTop head={loaderData.head} />
      <RecordHistory lines={loaderData.lines} />
    </>
  )
}
