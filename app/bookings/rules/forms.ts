import { z } from 'zod'
import { formOf } from '../../foundation/described-form.ts'
import { idField, textField } from '../../foundation/fields.ts'
import { bookingTexts } from '../messages.ts'

/** The forms of bookings. The errors are codes; their sentences are in the room's messages. */

export const bookingForm = z.object({ person_id: idField('person-missing') })

export const cancelForm = formOf({
  reason: { reads: textField('reason-missing', 300), label: bookingTexts.cancel_reason },
})
