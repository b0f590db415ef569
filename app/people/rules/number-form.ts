import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { numberField, textField } from '../../foundation/fields.ts'
import { looksLikeNumber } from '../../foundation/personal-numbers.ts'
import { numberTexts } from '../messages/number.ts'

/** Why a number is read or put right: kept in the trail, where no number may stand, the wrong one neither. */
const reason = textField('reason-missing', 500)
  .refine(text => text.length >= 10, { error: 'reason-missing' })
  .refine(text => !looksLikeNumber(text), { error: 'tells-personal-number' })

const t = numberTexts

export const readingForm = formOf({
  reason: {
    reads: reason,
    label: t.reason,
    hint: t.reason_hint,
    type: 'textarea',
    rows: 3,
    required: true,
  },
})

/** The field that is for a personal number: the command reads it, and nothing but the vault keeps it. */
export const personalNumberField = numberField('bad-personal-number', 20)

/** The number is never shown: who comes second is told that the person was changed, and sends knowingly. */
export const numberForm = formOf({
  number: {
    reads: personalNumberField,
    label: t.right_number,
    hint: t.right_number_hint,
    width: 'm',
    inputMode: 'numeric',
    autoComplete: 'off',
  },
  reason: { reads: reason, label: t.why_wrong, hint: t.why_wrong_hint, type: 'textarea', rows: 3 },
})
export type NumberForm = ValueOf<typeof numberForm> & { version: number }
