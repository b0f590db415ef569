import { z } from 'zod'
import { textField, versionField } from '../../foundation/fields.ts'

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

export const readingForm = z.object({ reason })

export const numberForm = z.object({
  number: textField('bad-personal-number', 20),
  reason,
  version: versionField,
})
export type NumberForm = z.output<typeof numberForm>
