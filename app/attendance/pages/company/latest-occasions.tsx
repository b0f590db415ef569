import { panel } from '../../../access/panel.tsx'
import { maySeeCompanyFigures } from '../../../companies/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { companyAttendanceTexts } from '../../messages/company.ts'
import { companyOccasions } from '../../queries/one-company.ts'
import { Occasions, occasionShown } from './occasions.tsx'

const LATEST = 5

/** The trainings that a company's people have lately been at, on its page. */
export const latestOccasions = panel({
  may: maySeeCompanyFigures,
  load: async ({ db, visitor, format, at }, company: CompanyFacts) => {
    const occasions = await companyOccasions(db, visitor, company.id)
    return {
      rows: occasions.slice(0, LATEST).map(row => occasionShown(row, { format, at })),
      all: at('foretag', company.id, 'narvaro'),
    }
  },
  View: function LatestOccasions({ rows, all }) {
    const t = useTexts(companyAttendanceTexts)
    return (
      <Panel title={t.latest_occasions} link={{ href: all, label: t.all_occasions }}>
        <Occasions rows={rows} />
      </Panel>
    )
  },
})
