import { z } from 'zod'
import { formOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  countField,
  idField,
  idsField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { bookingTexts } from '../messages.ts'
import { REASONS } from './request.ts'

/** The forms of bookings. The errors are codes; their sentences are in the room's messages. */

export const bookingForm = z.object({
  person_id: idField('person-missing'),
  despite: optionalTextField(300),
})

/** Those who are ticked, in whatever order, and what is to be done with whoever finds no seat. */
export const bookManyForm = z.object({
  person: idsField('person-missing'),
  wait: tickField,
  despite: optionalTextField(300),
})

export const limitForm = formOf({
  most: {
    reads: countField('not-a-limit', { least: 1, most: 999 }),
    types: (most: number | null) => (most === null ? '' : String(most)),
    label: bookingTexts.limit,
    hint: bookingTexts.limit_hint,
    width: 's',
    inputMode: 'numeric',
  },
})

export const cancelForm = formOf({
  reason: { reads: textField('reason-missing', 300), label: bookingTexts.cancel_reason },
})

export const offerForm = z.object({ waiting: idField('not-found'), person: idsField('person-missing') })
export const leaveForm = z.object({ waiting: idField('not-found') })

/** What an employee asks by their own link, and what the company answers. */
export const askForm = z.object({
  occasion: idField('not-found'),
  does: choiceField(['ask', 'take_back'], 'not-found'),
})
export const grantForm = z.object({ request: idField('not-found'), wait: tickField })
export const refuseForm = z.object({
  request: idField('not-found'),
  because: choiceField(REASONS, 'because-missing'),
})

export const needForm = formOf({
  need: {
    reads: optionalTextField(500),
    label: bookingTexts.need,
    hint: bookingTexts.need_hint,
    type: 'textarea',
    rows: 3,
  },
})

export const swapForm = formOf({
  to: {
    reads: idField('person-missing'),
    label: bookingTexts.swap_to,
    type: 'select',
    options: 'people',
    none: bookingTexts.choose_person,
  },
  reason: { reads: textField('reason-missing', 300), label: bookingTexts.swap_reason },
})
