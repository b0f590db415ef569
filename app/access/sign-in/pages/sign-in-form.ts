import { z } from 'zod'
import { formOf } from '../../../foundation/described-form.ts'
import { textField } from '../../../foundation/fields.ts'
import { accessTexts } from '../../messages.ts'

/** Where the link to sign in is sent. */
export const signInForm = formOf({
  email: {
    reads: textField('email-wrong').pipe(z.email('email-wrong')),
    label: accessTexts.email,
    type: 'email',
    autoComplete: 'email',
    inputMode: 'email',
    required: true,
  },
})
