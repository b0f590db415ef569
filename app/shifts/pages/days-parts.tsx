import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { shiftTexts } from '../messages.ts'
import { dayForm } from '../rules/forms.ts'
import type { TeamShown } from './team-shown.ts'

type Versioned = { version: number }

/** Single days on which the rota does not hold. */
export function DaysPanel({
  single,
  day_once,
  version,
  back,
}: Pick<TeamShown, 'single' | 'day_once'> & Versioned & { back: Invalid | undefined }) {
  const t = useTexts(shiftTexts)
  const { fields } = useFields(dayForm, { saved: {} }, back)
  return (
    <Panel title={t.single_days} intro={t.single_how}>
      <Stack>
        <Taken rows={single} intent="day-back" version={version} />
        <Form once={day_once} version={version} intent="day">
          {fields('day', 'starts', 'ends')}
          <Row>
            <Button kind="second">{t.save_day}</Button>
          </Row>
        </Form>
      </Stack>
    </Panel>
  )
}

/** What is saved, each with the way to take it away again. */
export function Taken({
  rows,
  intent,
  version,
}: { rows: TeamShown['rotas']; intent: 'rota-back' | 'day-back' } & Versioned) {
  const t = useTexts(shiftTexts)
  if (rows.length === 0) return null
  return (
    <ul>
      {rows.map(row => (
        <li key={row.day}>
          {row.said}
          <Form once={row.once} version={version} intent={intent}>
            <input type="hidden" name="day" value={row.day} />
            <Button kind="quiet" size="small" aria-label={t.take_back_of(row.said)}>
              {t.take_back}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
