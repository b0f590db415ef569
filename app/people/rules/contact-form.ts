import { z } from 'zod'
import { choiceField, optionalTextField } from '../../foundation/fields.ts'

export const CONTACT_FUNCTIONS = [
  'contact',
  'management',
  'hr',
  'change_leader',
  'union_representative',
  'officer',
] as const

/** Someone to turn to. A name or an address is enough; without either there is nobody. */
export const contactForm = z
  .object({
    function: choiceField(CONTACT_FUNCTIONS, 'function-missing'),
    name: optionalTextField(200),
    email: optionalTextField(200).refine(text => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
      error: 'not-an-address',
    }),
    phone: optionalTextField(30).refine(text => text === '' || /^[+\d][\d\s()-]{5,}$/.test(text), {
      error: 'not-a-telephone',
    }),
  })
  .refine(({ name, email }) => name !== '' || email !== '', { error: 'nobody', path: ['name'] })
export type ContactForm = z.output<typeof contactForm>
