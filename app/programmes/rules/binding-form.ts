import { capitals, formOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, textField } from '../../foundation/fields.ts'
import { bindingTexts } from '../messages/binding.ts'
import { ANSWERS } from './binding.ts'
import { basisFields } from './forms.ts'

const t = bindingTexts

/** What the authority has answered, and from when. */
export const bindingForm = formOf({
  binds: {
    reads: choiceField(ANSWERS, 'binds-missing'),
    label: t.binds,
    type: 'radio',
    options: ANSWERS.map(value => ({
      value,
      label: capitals(t[`binds_${value}`]),
      note: t[`note_${value}`],
    })),
  },
  valid_from: basisFields.valid_from,
  answer: {
    reads: textField('answer-missing', 2000),
    label: t.answer,
    hint: t.answer_hint,
    type: 'textarea',
    rows: 4,
  },
  answered_on: { reads: dayField('answered-on-missing'), label: t.answered_on, type: 'date', width: 'm' },
  answered_by: {
    reads: textField('answered-by-missing', 200),
    label: t.answered_by,
    hint: t.answered_by_hint,
  },
})
