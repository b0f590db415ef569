import { panel } from '../../access/panel.tsx'
import type { Visit } from '../../access/web.ts'
import { mayAddCompany, mayEditCompany } from '../../companies/policy.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { mergeTexts } from '../messages/merge.ts'
import { type Twin, twinsOf } from '../queries/twins.ts'
import { twinReasons } from '../rules/twins.ts'

/** One that may be the same company, why, and the way to compare the two for who may change both. */
export const twinShown = (
  twin: Twin,
  { company_id, visitor, say, at }: Pick<Visit, 'visitor' | 'say' | 'at'> & { company_id: number },
) => {
  const t = say(mergeTexts)
  const why = twinReasons(twin).map(reason => t[`reason_${reason}`])
  return {
    id: twin.other_id,
    name: `${twin.other}, ${twin.other_place}`,
    why: why.join(', '),
    href: mayEditCompany(visitor, { partner_id: twin.other_partner_id })
      ? `${at('foretag', company_id, 'sammanslagning')}?med=${twin.other_id}`
      : null,
  }
}

/** Said at once where a company that may be here already is looked at. Nothing when there is none. */
export const twinPanel = panel({
  may: mayAddCompany,
  load: async ({ db, visitor, say, at }, company: CompanyFacts) => {
    const twins = mayEditCompany(visitor, company) ? await twinsOf(db, visitor, company.id) : []
    if (twins.length === 0) return null
    return { twins: twins.map(twin => twinShown(twin, { company_id: company.id, visitor, say, at })) }
  },
  View: TwinNotice,
})

export function TwinNotice({ twins }: { twins: ReturnType<typeof twinShown>[] }) {
  const t = useTexts(mergeTexts)
  if (twins.length === 0) return null
  return (
    <Notice tone="warn" title={t.notice} level={2}>
      <ul className="links">
        {twins.map(twin => (
          <li key={twin.id}>
            {t.notice_line(twin.name, twin.why)}{' '}
            {twin.href ? <a href={twin.href}>{t.compare}</a> : t.leader_compares}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
