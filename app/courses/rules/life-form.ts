import { formOf } from '../../foundation/described-form.ts'
import { choiceField, optionalTextField } from '../../foundation/fields.ts'
import { occasionLifeTexts as t } from '../messages/occasion-life.ts'

/** Which way an occasion goes; why is asked where it is cancelled. */
export const lifeForm = formOf({
  to: {
    reads: choiceField(['confirmed', 'closed', 'cancelled'], 'way-missing'),
    label: t.way,
    type: 'radio',
    options: 'ways',
  },
  why: {
    reads: optionalTextField(500),
    label: t.why,
    hint: t.why_hint,
    type: 'textarea',
    rows: 3,
    optional: true,
  },
})
