import { z } from 'zod'
import { formOf } from '../../foundation/described-form.ts'
import {
  hoursField,
  hoursToType,
  idField,
  textField,
  tickField,
  versionField,
} from '../../foundation/fields.ts'
import { attendanceTexts } from '../messages.ts'

/** The forms of attendance. The errors are codes; their sentences are in the room's messages. */

const t = attendanceTexts
const hours = {
  reads: hoursField('not-hours', { most: 24 }),
  types: hoursToType,
  label: t.hours,
  width: 's',
  unit: 'h',
  inputMode: 'decimal',
} as const

export const correctionForm = formOf({
  hours,
  is_signed: { reads: tickField, label: t.is_signed, hint: t.is_signed_hint, type: 'checkbox' },
  reason: {
    reads: textField('reason-missing', 500),
    label: t.reason,
    hint: t.reason_hint,
    type: 'textarea',
    rows: 3,
  },
})

export const recordForm = formOf({
  session_id: {
    reads: idField('session-missing'),
    label: t.session,
    type: 'select',
    options: 'sessions',
    none: t.choose_session,
  },
  person_id: { reads: idField('person-missing'), label: t.person },
  hours,
})

/** What somebody else notes is that it was signed on paper: by phone, code or screen signs only the person themself. */
export const signatureForm = z.object({
  signed_how: z.literal('paper', { error: 'how-missing' }),
  version: versionField,
})
