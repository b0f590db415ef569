import { z } from 'zod'
import { codeOf } from '../../access/rules.ts'
import { isEmailAddress } from '../../foundation/email-address.ts'
import { numberField, optionalNumberField, tickField } from '../../foundation/fields.ts'
import { smsNumber } from '../../foundation/telephone.ts'

/** A code of the room as it is typed. */
export const roomCodeForm = z.object({
  code: numberField('code-missing', 20)
    .transform(codeOf)
    .refine(code => code !== null, { error: 'no-such-code' })
    .transform(code => code!),
})

/** As it was made (session-code.ts). */
const TICKET = /^\d{1,9}\.(phone|printed)\.\d{1,16}\.[0-9a-f]{32}$/

/** Somebody is here: what they read the code with, and who they are where the phone does not know. */
const ticket = numberField('old-code', 100).refine(typed => TICKET.test(typed), { error: 'old-code' })

export const hereForm = z.object({
  ticket,
  slip: optionalNumberField(20).refine(code => code === '' || codeOf(code) !== null, {
    error: 'no-such-code',
  }),
  remember: tickField,
})

/** Somebody whom the phone does not know asks for their link: an address or a mobile of their own. */
export const askForm = z.object({
  ticket,
  address: numberField('address-missing', 200).refine(
    typed => isEmailAddress(typed) || smsNumber(typed) !== null,
    { error: 'not-an-address' },
  ),
})
