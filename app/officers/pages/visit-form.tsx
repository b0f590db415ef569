import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import type { Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { visitTexts } from '../messages/visits.ts'
import { visitAtForm } from '../rules/forms.ts'
import { Begun } from './begun.tsx'

type Props = {
  action?: string
  once?: string
  back?: Invalid
  saved: Saved
  /** The company is asked for, with these to choose among; without, the address has named it. */
  companies?: string[]
  /** The company that the address has named, so that the visit can be kept on the phone. */
  company?: { id: number; name: string }
  label?: string
}

/** What was done at a company: the same form on the page, behind the door and without coverage. */
export function VisitForm({ action, once, back, saved, companies, company, label }: Props) {
  const t = useTexts(visitTexts)
  const { field, fields } = useFields(visitAtForm, { saved }, back)
  return (
    <Form once={once} action={action} data-outbox={companies || company ? 'visit' : undefined}>
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
          {field('company', { id: 'visit-company' })}
          <datalist id="visited">
            {companies.map(name => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
      {fields('kind', 'held_on', 'day_because', 'met', 'note', 'confirms_spreading', 'next_step', 'next_on')}
      <Button size="phone">{label ?? t.save}</Button>
    </Form>
  )
}
