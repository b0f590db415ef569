import { z } from 'zod'
import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { textField } from '../../foundation/fields.ts'
import { numberTexts } from '../messages/number.ts'

/** Something that could be a personal number: a text that is kept must not hold one. */
const NUMBER = /(?<!\d)(?:\d\d)?\d{6}\s?[-+–]?\s?\d{4}(?!\d)/
export const tellsNumber = (text: string): boolean => NUMBER.test(text)

/** Why a number is read or put right: kept in the trail, where no number may stand. */
const reason = z
  .string()
  .trim()
  .min(10, 'reason-missing')
  .max(500, 'text-too-long')
  .refine(text => !tellsNumber(text), { error: 'reason-tells-number' })

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

/** The number is never shown: who comes second is told that the person was changed, and sends knowingly. */
export const numberForm = formOf({
  number: {
    reads: textField('bad-personal-number', 20),
    label: t.right_number,
    hint: t.right_number_hint,
    width: 'm',
    inputMode: 'numeric',
    autoComplete: 'off',
  },
  reason: { reads: reason, label: t.why_wrong, hint: t.why_wrong_hint, type: 'textarea', rows: 3 },
})
export type NumberForm = ValueOf<typeof numberForm> & { version: number }
