import type { LocalDate } from '../../foundation/clock.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, idField, optionalTextField } from '../../foundation/fields.ts'
import { LANGUAGES } from '../../foundation/text.ts'
import { measuringTexts } from '../messages/measuring.ts'

const MEASUREMENTS = ['baseline', 'between', 'end'] as const
export const GROUPS = ['management', 'hr', 'union', 'other'] as const
/** One of several; the only one who holds a function; a group that has agreed on one answer. */
const SPEAKS_AS = ['one', 'function', 'group'] as const
export type SpeaksAs = (typeof SPEAKS_AS)[number]

/** Days that a measurement is open unless another day is chosen. */
export const OPEN_DAYS = 21
/** Days before the last one when those who have not answered are reminded by themselves. */
export const REMINDED_BEFORE = 4

type Span = { opened_at: Date | null; closes_on: LocalDate | null; closed_at: Date | null }

/** Answers are taken until the last day is over or someone closes it; what a register brought was never open. */
export const isOpenOn = ({ opened_at, closes_on, closed_at }: Span, today: LocalDate): boolean =>
  opened_at !== null && closed_at === null && closes_on !== null && today <= closes_on

const t = measuringTexts

export const measurementForm = formOf({
  measurement: {
    reads: choiceField(MEASUREMENTS, 'measurement-missing'),
    label: t.which,
    hint: t.which_hint,
    type: 'radio',
    options: answersOf(MEASUREMENTS, kind => t[kind]),
  },
  closes_on: {
    reads: dayField('day-missing'),
    label: t.closes_on,
    hint: t.closes_on_hint,
    type: 'date',
    width: 'm',
  },
})
export type MeasurementForm = ValueOf<typeof measurementForm>

export const closingForm = formOf({ closes_on: measurementForm.fields.closes_on })

const group = {
  reads: choiceField(GROUPS, 'group-missing'),
  label: t.speaks_for,
  type: 'select',
  width: 'm',
  options: answersOf(GROUPS, one => t[one]),
} as const
const speaks_as = {
  reads: choiceField(SPEAKS_AS, 'speaks-as-missing'),
  label: t.speaks_as,
  type: 'radio',
  options: SPEAKS_AS.map(as => ({ value: as, label: t[`as_${as}`], note: t[`as_${as}_note`] })),
} as const

export const respondentForm = formOf({
  contact_id: { reads: idField('contact-missing'), label: t.contact, type: 'select', options: 'contacts' },
  speaks_for: group,
  speaks_as,
  language: {
    reads: choiceField(LANGUAGES, 'language-missing'),
    label: t.language,
    type: 'select',
    width: 'm',
    options: answersOf(LANGUAGES, language => t[`language_${language}`]),
  },
})
export type RespondentForm = ValueOf<typeof respondentForm>

/** What is said freely, and everything that was marked: the statements are those of the template. */
export const saidForm = formOf({
  said: { reads: optionalTextField(2000), label: t.said, type: 'textarea', rows: 4, optional: true },
})
export const paperForm = formOf({
  speaks_for: group,
  speaks_as,
  marks: { under: /^[A-Z]\d{1,2}$/, label: t.marks },
  said: saidForm.fields.said,
})
export type PaperForm = ValueOf<typeof paperForm>
