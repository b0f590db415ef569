import { panel } from '../../access/panel.tsx'
import type { Visit } from '../../access/web.ts'
import { Figure } from '../../ui/figure.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { companyPanelTexts } from '../messages/panels.ts'
import { companyTexts } from '../messages.ts'
import { mayReadCompany } from '../policy.ts'
import { type CompanyFacts, sizesOf } from '../queries.ts'
import type { SizeClass } from '../rules/size-class.ts'

/** The class, and what it rests on. A company's own visitor does not see the others of its group, so no class can be judged there. */
export const sizePanel = panel({
  may: visitor => mayReadCompany(visitor) && visitor.company === null,
  load: async ({ db, visitor, ground, say }, company: CompanyFacts) => {
    const sizes = await sizesOf(db, visitor, ground.clock.today())
    const size = sizes.get(company.organisation_number ?? '')
    return size ? sizeShown(size, say) : null
  },
  View: SizePanel,
})

function sizeShown({ size, on_employees_alone, linked, untold }: SizeClass, say: Visit['say']) {
  const t = say(companyPanelTexts)
  return {
    name: say(companyTexts)[`size_${size}`],
    grounds: [
      size === 'unknown' ? t.size_unknown : on_employees_alone ? t.size_on_employees : t.size_on_money,
      linked > 1 ? t.size_linked(linked) : null,
      size !== 'unknown' && untold > 0 ? t.size_untold(untold) : null,
      t.size_source,
    ].filter(ground => ground !== null),
  }
}

function SizePanel({ name, grounds }: ReturnType<typeof sizeShown>) {
  const t = useTexts(companyPanelTexts)
  return (
    <Panel title={t.size_title}>
      <Figure value={name} size="medium" />
      {grounds.map(ground => (
        <p key={ground} className="small secondary">
          {ground}
        </p>
      ))}
    </Panel>
  )
}
