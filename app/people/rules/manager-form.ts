import { formOf } from '../../foundation/described-form.ts'
import { optionalIdField } from '../../foundation/fields.ts'
import { managerTexts } from '../messages/managers.ts'

const t = managerTexts

/** Who leads a person or a group. */
export const managerForm = formOf({
  contact_id: {
    reads: optionalIdField,
    label: t.manager,
    type: 'select',
    options: 'contacts',
    none: t.nobody,
  },
})
