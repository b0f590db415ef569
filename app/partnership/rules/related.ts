import { z } from 'zod'
import {
  choiceField,
  dayField,
  optionalIdField,
  optionalTextField,
  textField,
  tickField,
  versionField,
} from '../../foundation/fields.ts'

export const DIRECTIONS = ['on_to', 'from'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const relatedForm = z.object({
  name: textField('name-missing', 120),
  organiser: optionalTextField(200),
  address: optionalTextField(300).refine(text => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text), {
    error: 'not-an-address',
  }),
  about: optionalTextField(1000),
  is_closed: tickField,
  version: versionField,
})
export type RelatedForm = z.output<typeof relatedForm>

export const pointingForm = z.object({
  related_programme_id: optionalIdField
    .refine(id => id !== null, { error: 'related-missing' })
    .transform(id => id!),
  direction: choiceField(DIRECTIONS, 'direction-missing'),
  pointed_on: dayField('day-missing'),
  note: optionalTextField(1000),
})
export type PointingForm = z.output<typeof pointingForm>
