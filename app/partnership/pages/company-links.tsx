import { mergeTexts } from '../../twins/messages/merge.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { relatedTexts } from '../messages/related.ts'

/** What else can be done with a company: point it on, or find that it is here twice. Nothing for those who may do neither. */
export function CompanyLinks({ pointings, merging }: { pointings: string | null; merging: string | null }) {
  const t = useTexts(relatedTexts)
  const m = useTexts(mergeTexts)
  if (!pointings && !merging) return null
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
