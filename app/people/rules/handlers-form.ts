import { formOf } from '../../foundation/described-form.ts'
import { optionalTextField } from '../../foundation/fields.ts'
import { protectedTexts } from '../messages/protected.ts'

const t = protectedTexts

/** Who handles the persons with protected identity; they are at most two. */
export const handlersForm = formOf({
  first: {
    reads: optionalTextField(100),
    label: t.first_handler,
    type: 'select',
    options: 'people',
    none: t.choose_someone,
  },
  second: {
    reads: optionalTextField(100),
    label: t.second_handler,
    type: 'select',
    options: 'people',
    none: t.nobody,
    optional: true,
  },
})
