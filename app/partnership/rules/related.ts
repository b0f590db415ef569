import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  dayField,
  idField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { dayBecause } from '../../programmes/rules/unlikely-day.ts'
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

/** Where a company was pointed, or came from; the page gives the programmes that are open. */
export const pointingForm = formOf({
  related_programme_id: {
    reads: idField('related-missing'),
    label: t.name,
    type: 'select',
    options: 'programmes',
    none: t.choose,
  },
  direction: {
    reads: choiceField(DIRECTIONS, 'direction-missing'),
    label: t.what_happened,
    type: 'radio',
    options: answersOf(DIRECTIONS, direction => t[`choice_${direction}`]),
  },
  pointed_on: {
    reads: dayField('day-missing'),
    label: t.day,
    hint: t.day_hint,
    type: 'date',
    width: 'm',
  },
  day_because: dayBecause,
  note: {
    reads: optionalTextField(1000),
    label: t.note,
    hint: t.note_hint,
    type: 'textarea',
    rows: 2,
    optional: true,
  },
})
export type PointingForm = ValueOf<typeof pointingForm>
