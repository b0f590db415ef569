import { Field } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { companyTexts } from '../messages.ts'

/** From whom and when the company came, and when it agreed. */
export function WayInFields({ of, ways }: { of: ReturnType<typeof filling>; ways: string[] }) {
  const t = useTexts(companyTexts)
  return (
    <Panel title={t.part_way}>
      <div className="stack">
        <Field
          {...of('came_via')}
          label={t.came_via}
          hint={t.came_via_hint}
          optional
          width="m"
          list="ways"
          autoComplete="off"
        />
        <datalist id="ways">
          {ways.map(way => (
            <option key={way} value={way} />
          ))}
        </datalist>
        <Field
          {...of('referred_on')}
          label={t.referred_on}
          hint={t.day_hint}
          optional
          type="date"
          width="m"
        />
        <Field {...of('agreed_on')} label={t.agreed_on} hint={t.agreed_hint} optional type="date" width="m" />
      </div>
    </Panel>
  )
}
