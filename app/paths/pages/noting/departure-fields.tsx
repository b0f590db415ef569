import type { Invalid } from '../../../foundation/form.ts'
import { useFields } from '../../../ui/described-fields.tsx'
import { departureForm } from '../../rules/forms.ts'

/** Why and when a company is not with us. */
export function DepartureFields({ returned }: { returned?: Invalid }) {
  const { fields } = useFields(departureForm, { saved: {} }, returned)
  return <>{fields('because', 'happened_on', 'day_because', 'note')}</>
}
