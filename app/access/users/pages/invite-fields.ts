import * as z from 'zod'
import { answersOf, formOf } from '../../../foundation/described-form.ts'
import { dayField, emailField, optionalIdField, optionalTextField } from '../../../foundation/fields.ts'
import { LANGUAGES } from '../../../foundation/text.ts'
import { accessTexts } from '../../messages.ts'
import { ROLES } from '../../visitor.ts'
import { userTexts } from '../messages.ts'

const t = userTexts
const day = dayField('date-wrong')
const LANGUAGE_WORDS = { sv: accessTexts.swedish, en: accessTexts.english }

/** Whom to invite and to what. Some roles need one thing more. The messages are codes. */
export const inviteForm = formOf({
  email: {
    reads: emailField('email-wrong'),
    label: t.email,
    type: 'email',
    autoComplete: 'off',
    required: true,
  },
  name: { reads: optionalTextField(120), label: t.name, autoComplete: 'off', optional: true },
  role: {
    reads: z.enum(ROLES, 'needs-role'),
    label: t.role,
    type: 'select',
    options: 'roles',
    none: t.choose,
    required: true,
  },
  company: {
    reads: optionalTextField(200),
    label: t.company,
    hint: t.company_hint,
    suggests: 'foretag/forslag',
    autoComplete: 'off',
  },
  provider_id: {
    reads: optionalIdField,
    label: t.provider,
    hint: t.provider_hint,
    type: 'select',
    options: 'providers',
    none: t.choose,
  },
  partner_id: {
    reads: optionalIdField,
    label: t.partner,
    hint: t.partner_hint,
    type: 'select',
    options: 'partners',
    none: t.none,
    optional: true,
  },
  until_on: {
    reads: z
      .union([z.literal('').transform(() => null), day])
      .optional()
      .transform(text => text ?? null),
    label: t.until_on,
    hint: t.until_hint,
    type: 'date',
    width: 'm',
  },
  language: {
    reads: z.enum(LANGUAGES).default('sv'),
    label: t.mail_language,
    type: 'select',
    options: answersOf(LANGUAGES, language => LANGUAGE_WORDS[language]),
  },
})

export const extendForm = z.object({ new_until_on: day })
