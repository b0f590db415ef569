import { z } from 'zod'
import { codeOf } from '../../access/rules.ts'
import { numberField, optionalNumberField, tickField } from '../../foundation/fields.ts'

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
export const hereForm = z.object({
  ticket: numberField('old-code', 100).refine(ticket => TICKET.test(ticket), { error: 'old-code' }),
  slip: optionalNumberField(20).refine(code => code === '' || codeOf(code) !== null, {
    error: 'no-such-code',
  }),
  remember: tickField,
})
