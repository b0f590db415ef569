import * as z from 'zod'
import { isLocalDate } from '../../../foundation/dates.ts'
import { LANGUAGES } from '../../../foundation/text.ts'
import { ROLES } from '../../visitor.ts'

const chosen = z
  .string()
  .optional()
  .transform(text => (text && /^\d{1,9}$/.test(text) ? Number(text) : null))
const day = z.string().trim().refine(isLocalDate, 'date-wrong')

/** The form of an invitation. The messages are codes. */
export const inviteForm = z.object({
  email: z.string().trim().pipe(z.email('email-wrong')),
  name: z.string().trim().max(120, 'name-too-long').default(''),
  role: z.enum(ROLES, 'needs-role'),
  partner_id: chosen,
  company_id: chosen,
  provider_id: chosen,
  until_on: z
    .union([z.literal('').transform(() => null), day])
    .optional()
    .transform(text => text ?? null),
  language: z.enum(LANGUAGES).default('sv'),
})

export const extendForm = z.object({ new_until_on: day })
