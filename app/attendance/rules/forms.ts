import { z } from 'zod'
import { hoursField, idField, textField, tickField, versionField } from '../../foundation/fields.ts'
import { SIGNED_HOW } from './signing.ts'

/** The forms of attendance. The errors are codes; their sentences are in the room's messages. */

export const correctionForm = z.object({
  hours: hoursField('not-hours', { most: 24 }),
  is_signed: tickField,
  reason: textField('reason-missing', 500),
  version: versionField,
})

export const recordForm = z.object({
  session_id: idField('session-missing'),
  person_id: idField('person-missing'),
  hours: hoursField('not-hours', { most: 24 }),
})

export const bookingForm = z.object({ person_id: idField('person-missing') })

export const signatureForm = z.object({
  signed_how: z.enum(SIGNED_HOW, { error: 'how-missing' }),
  version: versionField,
})

export const cancelForm = z.object({ reason: textField('reason-missing', 300) })
