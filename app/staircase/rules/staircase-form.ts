import { formOf } from '../../foundation/described-form.ts'
import { tickField } from '../../foundation/fields.ts'
import { basisFields } from '../../programmes/rules/forms.ts'
import { editTexts } from '../messages/edit.ts'

/** A version of the staircase: its steps are rows (typed-steps.ts). */
export const staircaseForm = formOf({
  steps: { under: /^step_\d+_/, label: editTexts.steps },
  is_removed: { reads: tickField, label: editTexts.is_removed, type: 'checkbox', whenAsked: true },
  ...basisFields,
})
