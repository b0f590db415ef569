import { z } from 'zod'
import { answersOf, formOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  countField,
  idField,
  idsField,
  optionalTextField,
  severalField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { workTimeTexts } from '../messages/work-time.ts'
import { bookingTexts } from '../messages.ts'
import { REASONS } from './request.ts'

/** The answers to what is asked of time outside the rota and of broken rest, where it is asked; the rest is left empty. */
const saidFields = {
  paid: optionalTextField(3)
    .refine(text => ['', 'yes', 'no'].includes(text), { error: 'paid-unsaid-one' })
    .transform(text => (text === '' ? null : text === 'yes')),
  rest: optionalTextField(300),
}

/** The forms of bookings. The errors are codes; their sentences are in the room's messages. */

export const bookingForm = z.object({
  person_id: idField('person-missing'),
  despite: optionalTextField(300),
  ...saidFields,
})

/** Those who are ticked, in whatever order, and what is to be done with whoever finds no seat. */
export const bookManyForm = z.object({
  person: idsField('person-missing'),
  wait: tickField,
  despite: optionalTextField(300),
  ...saidFields,
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

export const offerForm = z.object({
  waiting: idField('not-found'),
  person: idsField('person-missing'),
  ...saidFields,
})
export const leaveForm = z.object({ waiting: idField('not-found') })

/** What an employee asks by their own link, and what the company answers. */
export const askForm = z.object({
  occasion: idField('not-found'),
  does: choiceField(['ask', 'take_back'], 'not-found'),
})
export const grantForm = z.object({ request: idField('not-found'), wait: tickField, ...saidFields })
export const refuseForm = z.object({
  request: idField('not-found'),
  because: choiceField(REASONS, 'because-missing'),
})

/** Afterwards, of those who are ticked: each a person at an occasion, and the mark of the sessions that were seen. */
export const paidForm = z.object({
  of: severalField
    .refine(given => given.length > 0, { error: 'person-missing' })
    .refine(given => given.every(one => ANSWERED.test(one)), { error: 'not-found' })
    .transform(given =>
      given.map(one => {
        const [occasion_id, person_id, read] = one.split('-') as [string, string, string]
        return { occasion_id: Number(occasion_id), person_id: Number(person_id), read }
      }),
    ),
  paid: choiceField(['yes', 'no'], 'paid-unsaid-one'),
})
const ANSWERED = /^[1-9]\d{0,8}-[1-9]\d{0,8}-[0-9a-f]{32}$/

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
  paid: {
    reads: saidFields.paid,
    label: workTimeTexts.paid,
    hint: workTimeTexts.paid_hint,
    type: 'select',
    none: workTimeTexts.choose_paid,
    options: answersOf(['yes', 'no'], answer => workTimeTexts[`paid_${answer}`]),
    whenAsked: true,
  },
  rest: {
    reads: saidFields.rest,
    label: workTimeTexts.rest,
    hint: workTimeTexts.rest_hint,
    whenAsked: true,
  },
})
