import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Row } from '../../ui/panel.tsx'
import { Switch } from '../../ui/switch.tsx'
import { outcomeTexts } from '../messages/outcomes.ts'
import { outcomesForm } from '../rules/forms.ts'
import type { OutcomesShown } from './outcomes-shown.ts'

/** When, by whom and how it was assessed, and a row for each in the room. */
export function OutcomesForm({ room, back }: { room: OutcomesShown; back: Invalid | undefined }) {
  const t = useTexts(outcomeTexts)
  const saved = { assessed_on: room.assessed_on, assessor: '', how: '' }
  const { fields } = useFields(outcomesForm, { saved }, back)
  return (
    <Form guard className="form roll-form">
      {fields('assessed_on', 'assessor', 'how')}
      <ol className="roll is-assessed">
        {room.rows.map(row => {
          const { chosen, seen } = row.fields
          const error = back?.errors[chosen]
          return (
            <li key={row.id} id={chosen} data-invalid={error ? true : undefined}>
              <p className="roll-name">
                {row.name} {row.company && <span className="sub">{row.company}</span>}
                {row.stands && <span className="sub">{row.stands}</span>}
              </p>
              <input type="hidden" name={seen} value={row.seen} />
              <Switch
                name={chosen}
                legend={t.outcome_of(row.name)}
                options={row.options}
                chosen={back?.typed[chosen] ?? ''}
              />
              {error && <p className="error">{error}</p>}
            </li>
          )
        })}
      </ol>
      <Row>
        <Button>{t.save}</Button>
      </Row>
    </Form>
  )
}
