import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { filling, type Saved, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { visitTexts } from '../messages/visits.ts'
import { VISIT_KINDS } from '../rules/forms.ts'
import { Begun } from './begun.tsx'

type Props = {
  action?: string
  once?: string
  version?: number
  back?: Invalid
  saved: Saved
  /** The company is asked for, with these to choose among; without, the address has named it. */
  companies?: string[]
  /** The company that the address has named, so that the visit can be kept on the phone. */
  company?: { id: number; name: string }
  label?: string
}

/** What was done at a company: the same form on the page, behind the door and without coverage. */
export function VisitForm({ action, once, version, back, saved, companies, company, label }: Props) {
  const t = useTexts(visitTexts)
  const of = filling(saved, back)
  const kind = of('kind')
  return (
    <Form
      once={once}
      version={version}
      action={action}
      data-outbox={companies || company ? 'visit' : undefined}
    >
      {company && (
        <>
          <Begun />
          <input type="hidden" name="company" value={company.name} />
          <input type="hidden" name="company_id" value={company.id} />
        </>
      )}
      {companies && (
        <>
          <Begun />
          <Field
            {...of('company')}
            id="visit-company"
            label={t.company}
            autoComplete="off"
            list="visited"
            required
          />
          <datalist id="visited">
            {companies.map(name => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
      <Choices
        type="radio"
        name="kind"
        legend={t.kind}
        inline
        chosen={kind.defaultValue}
        error={kind.error}
        options={VISIT_KINDS.map(value => ({ value, label: t[`kind_${value}`] }))}
      />
      <Field {...of('held_on')} type="date" label={t.held_on} width="m" required />
      <Field {...of('met')} label={t.met} autoComplete="off" optional />
      <Field {...of('note')} type="textarea" label={t.note} hint={t.note_hint} optional />
      <Field
        {...ticking(saved, back)('confirms_spreading')}
        type="checkbox"
        label={t.confirms_spreading}
        hint={t.confirms_hint}
      />
      <Field {...of('next_step')} label={t.next_step} autoComplete="off" optional />
      <Field {...of('next_on')} type="date" label={t.next_on} width="m" optional />
      <Button size="phone">{label ?? t.save}</Button>
    </Form>
  )
}
