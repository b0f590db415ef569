import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { filling, type Saved, ticking } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { declarationTexts } from '../../messages/declaration.ts'
import { AID_ROWS, REGULATIONS } from '../../rules/declaration.ts'

type Props = { once: string; saved?: Saved; back?: Invalid }

/** What other aid has been received. The first grant stands open, the rest are folded; all are put away when the answer is none. */
export function DeclarationForm({ once, saved = {}, back }: Props) {
  const t = useTexts(declarationTexts)
  const of = filling(saved, back)
  const rows = Array.from({ length: AID_ROWS }, (_, at) => at + 1)
  const isFilled = (row: number) =>
    ['granter', 'granted_on', 'amount', 'purpose'].some(field => of(`${field}_${row}`).defaultValue)
  return (
    <Form once={once} guard>
      <Choices
        type="radio"
        name="other_aid"
        legend={t.other_aid}
        hint={t.other_aid_hint}
        options={(['none', 'some'] as const).map(value => ({ value, label: t[value] }))}
        chosen={of('other_aid').defaultValue}
        error={back?.errors.other_aid}
        required
      />
      <div className="stack is-tight other-aid">
        <p className="small secondary">{t.rate_hint}</p>
        {rows.map(row => (
          <details key={row} className="more" open={row === 1 || isFilled(row)}>
            <summary>{t.row(row)}</summary>
            <AidRow row={row} of={of} />
          </details>
        ))}
      </div>
      <Field
        {...of('group_numbers')}
        label={t.group_numbers}
        hint={t.group_hint}
        optional
        autoComplete="off"
      />
      <Field {...of('declared_by_name')} label={t.declared_by_name} autoComplete="name" required />
      <Field
        {...of('declared_by_title')}
        label={t.declared_by_title}
        autoComplete="organization-title"
        required
      />
      <Field {...ticking(saved, back)('confirmed')} label={t.confirmed} type="checkbox" required />
      <Button>{t.declare}</Button>
    </Form>
  )
}

function AidRow({ row, of }: { row: number; of: ReturnType<typeof filling> }) {
  const t = useTexts(declarationTexts)
  return (
    <div className="form is-grid">
      <Field {...of(`granter_${row}`)} label={t.granter} autoComplete="off" />
      <Field {...of(`granted_on_${row}`)} label={t.granted_on} type="date" width="m" />
      <Field {...of(`amount_${row}`)} label={t.amount} inputMode="decimal" width="m" autoComplete="off" />
      <Field
        {...of(`currency_${row}`)}
        label={t.currency}
        type="select"
        width="m"
        options={(['sek', 'eur'] as const).map(value => ({ value, label: t[`currency_${value}`] }))}
      />
      <Field
        {...of(`regulation_${row}`)}
        label={t.regulation}
        type="select"
        options={[
          { value: '', label: t.choose_regulation },
          ...REGULATIONS.map(value => ({ value, label: t[`regulation_${value}`] })),
        ]}
      />
      <Field {...of(`purpose_${row}`)} label={t.purpose} optional autoComplete="off" />
    </div>
  )
}
