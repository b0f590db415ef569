import { z } from 'zod'
import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  dayField,
  optionalIdField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { relatedTexts } from '../messages/related.ts'

export const DIRECTIONS = ['on_to', 'from'] as const
export type Direction = (typeof DIRECTIONS)[number]

const t = relatedTexts

export const relatedForm = formOf({
  name: { reads: textField('name-missing', 120), label: t.name },
  organiser: { reads: optionalTextField(200), label: t.organiser, optional: true },
  address: {
    reads: optionalTextField(300).refine(text => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text), {
      error: 'not-an-address',
    }),
    label: t.address,
    hint: t.address_hint,
    type: 'url',
    optional: true,
  },
  about: { reads: optionalTextField(1000), label: t.about, type: 'textarea', rows: 3, optional: true },
  is_closed: { reads: tickField, label: t.is_closed, type: 'checkbox' },
})
export type RelatedForm = ValueOf<typeof relatedForm> & { version: number }

export const pointingForm = z.object({
  related_programme_id: optionalIdField
    .refine(id => id !== null, { error: 'related-missing' })
    .transform(id => id!),
  direction: choiceField(DIRECTIONS, 'direction-missing'),
  pointed_on: dayField('day-missing'),
  note: optionalTextField(1000),
})
export type PointingForm = z.output<typeof pointingForm>
