import { Field } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { companyTexts } from '../messages.ts'

type Props = { of: ReturnType<typeof filling>; ways: string[]; is_closed_year: boolean }

/** From whom and when the company came, when it agreed, and why although the year is closed where that is asked. */
export function WayInFields({ of, ways, is_closed_year }: Props) {
  const t = useTexts(companyTexts)
  const because = of('closed_year_because')
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
        {(is_closed_year || because.defaultValue || because.error) && (
          <Field
            {...because}
            label={t.closed_year_because}
            hint={t.closed_year_hint}
            optional
            type="textarea"
            rows={2}
          />
        )}
      </div>
    </Panel>
  )
}
