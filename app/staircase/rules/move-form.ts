import { formOf } from '../../foundation/described-form.ts'
import { dayField, idField, optionalTextField, severalField, textField } from '../../foundation/fields.ts'
import { namedTexts } from '../messages/named.ts'

const t = namedTexts

/** One person to another step, from a day on. */
export const moveForm = formOf({
  step_id: { reads: idField('step-missing'), label: t.step, type: 'select', options: 'steps' },
  from_on: {
    reads: dayField('day-missing'),
    label: t.from_on,
    hint: t.from_on_hint,
    type: 'date',
    width: 'm',
  },
  because: {
    reads: textField('reason-missing', 200),
    label: t.because,
    hint: t.because_hint,
    required: true,
  },
})

/** The same of a person with protected identity: a reason is written freely and may name them, so none is asked for. */
export const protectedMoveForm = formOf({
  step_id: moveForm.fields.step_id,
  from_on: moveForm.fields.from_on,
})

/** The proposals that were ticked: each a person and the step that was shown. */
export const proposalsForm = formOf({
  moves: {
    reads: severalField.transform(movesIn).refine(moves => moves.length > 0, { error: 'nobody-chosen' }),
    label: t.which,
    type: 'checkboxes',
    options: 'proposals',
  },
  note: { reads: optionalTextField(200), label: t.note, hint: t.note_hint, optional: true },
})

export type ProposedMove = { person_id: number; step_id: number }

/** As they are told apart in the form: `12-3`. */
export const moveKey = ({ person_id, step_id }: ProposedMove): string => `${person_id}-${step_id}`

function movesIn(keys: readonly string[]): ProposedMove[] {
  return keys
    .filter(key => /^[1-9]\d{0,8}-[1-9]\d{0,8}$/.test(key))
    .map(key => key.split('-').map(Number))
    .map(([person_id, step_id]) => ({ person_id: person_id!, step_id: step_id! }))
}
