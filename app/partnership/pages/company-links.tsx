import { panel } from '../../access/panel.tsx'
import { mayAddCompany, mayEditCompany } from '../../companies/policy.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { mayReadRelated } from '../../programmes/policy.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { relatedTexts } from '../messages/related.ts'
import { mayPoint } from '../policy/related.ts'

/** What else can be done with a company: point it on, or find that it is here twice. Nothing for those who may do neither. */
export const companyLinks = panel({
  may: visitor => mayReadRelated(visitor) || mayAddCompany(visitor),
  load: async ({ visitor, at }, company: CompanyFacts) => {
    const [points, merges] = [
      mayReadRelated(visitor) && mayPoint(visitor, company),
      mayAddCompany(visitor) && mayEditCompany(visitor, company),
    ]
    if (!points && !merges) return null
    return {
      pointings: points ? at('foretag', company.id, 'narliggande') : null,
      merging: merges ? at('foretag', company.id, 'sammanslagning') : null,
    }
  },
  View: CompanyLinks,
})

function CompanyLinks({ pointings, merging }: { pointings: string | null; merging: string | null }) {
  const t = useTexts(relatedTexts)
  const m = useTexts(mergeTexts)
  return (
    <Panel title={t.more}>
      <ul className="links">
        {pointings && (
          <li>
            <a href={pointings}>{t.points_here}</a>
          </li>
        )}
        {merging && (
          <li>
            <a href={merging}>{m.merge_with}</a>
          </li>
        )}
      </ul>
    </Panel>
  )
}
