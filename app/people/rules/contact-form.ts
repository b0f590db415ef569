import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  optionalEmailField,
  optionalPhoneField,
  optionalTextField,
} from '../../foundation/fields.ts'
import { contactTexts } from '../messages/contacts.ts'

export const CONTACT_FUNCTIONS = [
  'contact',
  'management',
  'hr',
  'change_leader',
  'union_representative',
  'officer',
  'manager',
] as const

const t = contactTexts

/** Someone to turn to. A name or an address is enough; without either there is nobody. */
export const contactForm = formOf(
  {
    function: {
      reads: choiceField(CONTACT_FUNCTIONS, 'function-missing'),
      label: t.function,
      hint: t.function_hint,
      type: 'select',
      options: 'functions',
    },
    name: { reads: optionalTextField(200), label: t.name },
    email: {
      reads: optionalEmailField,
      label: t.email,
      type: 'email',
    },
    phone: {
      reads: optionalPhoneField,
      label: t.phone,
      type: 'tel',
      width: 'm',
      optional: true,
    },
  },
  schema =>
    schema.refine(({ name, email }) => name !== '' || email !== '', { error: 'nobody', path: ['name'] }),
)
export type ContactForm = ValueOf<typeof contactForm>
