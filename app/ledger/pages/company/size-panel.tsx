import type { Visit } from '../../../access/web.ts'
import { companyTexts } from '../../../companies/messages.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import type { SizeClass } from '../../../companies/rules/size-class.ts'
import { Figure } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { companyPageTexts } from '../../messages/company.ts'

/** The class, and what it rests on. */
export function sizeShown(
  { size, on_employees_alone, linked }: SizeClass,
  company: Pick<CompanyFacts, 'employees'>,
  { say }: Pick<Visit, 'say' | 'format'>,
) {
  const t = say(companyPageTexts)
  return {
    name: say(companyTexts)[`size_${size}`],
    grounds: [
      on_employees_alone ? t.size_on_employees : t.size_on_money,
      linked > 1 ? t.size_linked(linked) : null,
      company.employees === null ? t.size_employees_unknown : null,
      t.size_source,
    ].filter(ground => ground !== null),
  }
}

export function SizePanel({ size }: { size: ReturnType<typeof sizeShown> }) {
  const t = useTexts(companyPageTexts)
  return (
    <Panel title={t.size_title}>
      <Figure value={size.name} size="medium" />
      {size.grounds.map(ground => (
        <p key={ground} className="small secondary">
          {ground}
        </p>
      ))}
    </Panel>
  )
}
