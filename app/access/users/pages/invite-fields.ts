import * as z from 'zod'
import { dayField, optionalIdField, optionalTextField, textField } from '../../../foundation/fields.ts'
import { LANGUAGES } from '../../../foundation/text.ts'
import { ROLES } from '../../visitor.ts'

const day = dayField('date-wrong')

/** The form of an invitation. The messages are codes. */
export const inviteForm = z.object({
  email: textField('email-wrong').pipe(z.email('email-wrong')),
  name: optionalTextField(120),
  role: z.enum(ROLES, 'needs-role'),
  partner_id: optionalIdField,
  company_id: optionalIdField,
  provider_id: optionalIdField,
  until_on: z
    .union([z.literal('').transform(() => null), day])
    .optional()
    .transform(text => text ?? null),
  language: z.enum(LANGUAGES).default('sv'),
})

export const extendForm = z.object({ new_until_on: day })
