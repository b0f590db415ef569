import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { CellField } from '../../ui/cell-field.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { shiftTexts } from '../messages.ts'
import { cycleDays, rotaForm } from '../rules/forms.ts'
import type { TeamShown } from './team-shown.ts'

type Back = { back: Invalid | undefined }

/** Patterns to begin from, or as many empty days as are asked for. */
export function Patterns({ patterns, here }: Pick<TeamShown, 'patterns' | 'here'>) {
  const t = useTexts(shiftTexts)
  return (
    <Panel title={t.begin_from} intro={t.begin_how}>
      <Stack>
        <ul className="links">
          {patterns.map(one => (
            <li key={one.href}>
              <a href={one.href}>{one.label}</a>
            </li>
          ))}
        </ul>
        <form action={`${here}#rota`}>
          <Field
            name="dagar"
            type="text"
            label={t.own_days}
            defaultValue="14"
            width="s"
            inputMode="numeric"
          />
          <Row>
            <Button kind="second" size="small">
              {t.show_rows}
            </Button>
          </Row>
        </form>
      </Stack>
    </Panel>
  )
}

/** The cycle as it is typed, a row for each day. */
export function RotaPanel({ rota_form, days, back }: Pick<TeamShown, 'rota_form' | 'days'> & Back) {
  const t = useTexts(shiftTexts)
  const { fields } = useFields(rotaForm, rota_form, back)
  const fill = filling(rota_form.saved, back)
  // Whoever was overtaken has been told, and sends it again knowingly.
  const version = back && !back.errors.form ? back.typed.version : rota_form.version
  const count = (back && cycleDays(back.typed)) || days
  return (
    <Panel title={t.write_rota} intro={t.rota_how} id="rota">
      <Form once={rota_form.once} version={version} intent="rota" guard>
        <Stack>
          <input type="hidden" name="days" value={count} />
          {fields('valid_from', 'first_on')}
          <Table
            caption={t.turns}
            rows={Array.from({ length: count }, (_, at) => at + 1)}
            rowKey={nth => nth}
            columns={[
              { key: 'day', label: t.day_of_cycle, render: nth => t.nth_day(nth) },
              ...(['starts', 'ends'] as const).map(part => ({
                key: part,
                label: t[part],
                render: (nth: number) => (
                  <CellField
                    type="time"
                    label={`${t.nth_day(nth)}: ${t[part].toLowerCase()}`}
                    {...fill(`turn_${nth}_${part}`)}
                  />
                ),
              })),
            ]}
          />
          <Row>
            <Button>{t.save_rota}</Button>
          </Row>
        </Stack>
      </Form>
    </Panel>
  )
}
