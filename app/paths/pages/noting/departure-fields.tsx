import type { Invalid } from '../../../foundation/form.ts'
import { useFields } from '../../../ui/described-fields.tsx'
import { departureForm } from '../../rules/forms.ts'

/** Why and when a company is not with us. */
export function DepartureFields({ returned }: { returned?: Invalid }) {
  const { field, fields } = useFields(departureForm, { saved: {} }, returned)
  return (
    <>
      {fields('because', 'happened_on')}
      {(returned?.errors.day_because || returned?.typed.day_because) && field('day_because')}
      {field('note')}
    </>
  )
}
