import { z } from 'zod'
import { numberField, severalMarksField } from '../../foundation/fields.ts'
import { PIN, tapIn } from './kiosk.ts'

/** Four digits, however they were spaced. */
export const pinForm = z.object({
  pin: numberField('wrong-pin', 20)
    .transform(typed => typed.replace(/\s/g, ''))
    .refine(pin => PIN.test(pin), { error: 'wrong-pin' }),
})

/** Names that were pressed without network: `12.340`, who and how many seconds ago. */
export const tapsForm = z.object({
  tap: severalMarksField
    .refine(typed => typed.every(one => tapIn(one) !== null), { error: 'not-found' })
    .transform(typed => typed.map(one => tapIn(one)!)),
})
