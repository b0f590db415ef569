import type { LocalDate } from '../../foundation/clock.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, optionalTextField, textField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { groundTexts } from '../messages/ground.ts'

const HEARD = ['unions', 'employees'] as const
const HEARD_HOW = ['informed', 'negotiated'] as const
/** GDPR art. 6.1 f, b and e. Consent is not among them: whoever is employed is not free to say no. */
const LEGAL_GROUNDS = ['legitimate_interest', 'contract', 'public_interest'] as const
const ASSESSED = ['not_needed', 'done'] as const

const t = groundTexts
const LONGEST = 2000

/** What a company notes before the levels of its named people are shown: co-determination act § 11 and § 19, GDPR art. 6, 28 and 35. */
export const groundForm = formOf(
  {
    heard: {
      reads: choiceField(HEARD, 'heard-missing'),
      label: t.heard,
      type: 'radio',
      options: HEARD.map(value => ({ value, label: t[value], note: t[`${value}_note`] })),
      required: true,
    },
    unions: {
      reads: optionalTextField(300),
      label: t.which_unions,
      hint: t.which_unions_hint,
    },
    heard_how: {
      reads: choiceField(HEARD_HOW, 'heard-how-missing'),
      label: t.heard_how,
      type: 'radio',
      inline: true,
      options: answersOf(HEARD_HOW, how => t[how]),
      required: true,
    },
    heard_on: { reads: dayField('day-missing'), label: t.heard_on, type: 'date', width: 'm', required: true },
    purpose: {
      reads: textField('purpose-missing', LONGEST),
      label: t.purpose,
      hint: t.purpose_hint,
      type: 'textarea',
      rows: 3,
      required: true,
    },
    controller: {
      reads: textField('controller-missing', 200),
      label: t.controller,
      hint: t.controller_hint,
      required: true,
    },
    processing_agreed_on: {
      reads: dayField('day-missing'),
      label: t.processing_agreed_on,
      hint: t.processing_agreed_hint,
      type: 'date',
      width: 'm',
      required: true,
    },
    legal_ground: {
      reads: choiceField(LEGAL_GROUNDS, 'legal-ground-missing'),
      label: t.legal_ground,
      hint: t.legal_ground_hint,
      type: 'radio',
      options: answersOf(LEGAL_GROUNDS, ground => t[ground]),
      required: true,
    },
    legal_why: {
      reads: textField('legal-why-missing', LONGEST),
      label: t.legal_why,
      type: 'textarea',
      rows: 3,
      required: true,
    },
    assessed: {
      reads: choiceField(ASSESSED, 'assessed-missing'),
      label: t.assessed,
      hint: t.assessed_hint,
      type: 'radio',
      inline: true,
      options: answersOf(ASSESSED, how => t[how]),
      required: true,
    },
    assessed_why: {
      reads: textField('assessed-why-missing', LONGEST),
      label: t.assessed_why,
      type: 'textarea',
      rows: 3,
      required: true,
    },
    told_on: {
      reads: dayField('day-missing'),
      label: t.told_on,
      hint: t.told_on_hint,
      type: 'date',
      width: 'm',
      required: true,
    },
  },
  whole =>
    whole.refine(({ heard, unions }) => heard !== 'unions' || unions !== '', {
      error: 'unions-missing',
      path: ['unions'],
    }),
)
export type GroundForm = ValueOf<typeof groundForm>

const DAYS = ['heard_on', 'processing_agreed_on', 'told_on'] as const

/** Everything is noted after it was done: `day-to-come` beside the day. */
export function groundRefusal(
  form: Pick<GroundForm, (typeof DAYS)[number]>,
  today: LocalDate,
): Refusal | null {
  const field = DAYS.find(day => form[day] > today)
  return field ? refuse('day-to-come', { field }) : null
}
