import { emailOf } from '../../access/rules.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  dayField,
  emailField,
  idField,
  optionalTextField,
  textField,
} from '../../foundation/fields.ts'
import { LANGUAGES } from '../../foundation/text.ts'
import { dayBecause } from '../../programmes/rules/unlikely-day.ts'
import { agreementTexts } from '../messages/agreement.ts'
import { checklistTexts } from '../messages/checklist.ts'
import { wordingTexts } from '../messages/wording-page.ts'

const t = wordingTexts

export const wordingForm = formOf({
  title: { reads: textField('heading-missing', 200), label: t.heading, autoComplete: 'off', required: true },
  body: {
    reads: textField('words-missing', 40_000),
    label: t.body,
    hint: t.body_hint,
    type: 'textarea',
    rows: 24,
    required: true,
  },
  source: {
    reads: textField('source-missing', 300),
    label: t.source,
    hint: t.source_hint,
    autoComplete: 'off',
    required: true,
  },
})
export type WordingForm = ValueOf<typeof wordingForm> & { version: number }

const a = agreementTexts

const closed_year_because = {
  reads: optionalTextField(500),
  label: a.closed_year_because,
  hint: a.closed_year_hint,
  type: 'textarea',
  rows: 2,
} as const

export const offerForm = formOf({
  language: {
    reads: choiceField(LANGUAGES, 'language-missing'),
    label: a.language,
    type: 'select',
    width: 'm',
    options: answersOf(LANGUAGES, language => a[`language_${language}`]),
  },
  closed_year_because: { ...closed_year_because, required: true },
})
export type OfferForm = ValueOf<typeof offerForm>

const signatory_name = {
  reads: textField('signatory-missing', 120),
  label: a.signatory_name,
  required: true,
} as const
const signatory_title = {
  reads: textField('title-missing', 120),
  label: a.signatory_title,
  required: true,
} as const

/** Who is to stand under the agreement, and where the code goes. */
export const signatoryForm = formOf({
  signatory_name: { ...signatory_name, autoComplete: 'name' },
  signatory_title: { ...signatory_title, autoComplete: 'organization-title' },
  email: {
    reads: emailField('email-missing').transform(emailOf),
    label: a.email,
    hint: a.email_hint,
    type: 'email',
    autoComplete: 'email',
    required: true,
  },
})
export type SignatoryForm = ValueOf<typeof signatoryForm>

/** What stands on the paper; its file goes beside. */
export const paperForm = formOf({
  signatory_name: { ...signatory_name, autoComplete: 'off' },
  signatory_title: { ...signatory_title, autoComplete: 'off' },
  agreed_on: {
    reads: dayField('not-a-day'),
    label: a.agreed_on,
    hint: a.day_hint,
    type: 'date',
    width: 'm',
    required: true,
  },
  day_because: dayBecause,
  closed_year_because: { ...closed_year_because, optional: true },
})
export type PaperForm = ValueOf<typeof paperForm>

const c = checklistTexts

export const linkForm = formOf({
  contact_id: { reads: idField('contact-missing'), label: c.to_whom, type: 'select', options: 'contacts' },
  language: {
    reads: choiceField(LANGUAGES, 'language-missing'),
    label: c.language,
    type: 'select',
    width: 'm',
    options: answersOf(LANGUAGES, language => c[`language_${language}`]),
  },
})
export type LinkForm = ValueOf<typeof linkForm>
