import { z } from 'zod'
import { emailOf } from '../../access/rules.ts'
import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, idField, optionalTextField, textField } from '../../foundation/fields.ts'
import { LANGUAGES } from '../../foundation/text.ts'
import { wordingTexts } from '../messages/wording-page.ts'

const language = choiceField(LANGUAGES, 'language-missing')

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

export const offerForm = z.object({ language, closed_year_because: optionalTextField(500) })
export type OfferForm = z.output<typeof offerForm>

/** Who is to stand under the agreement, and where the code goes. */
export const signatoryForm = z.object({
  signatory_name: textField('signatory-missing', 120),
  signatory_title: textField('title-missing', 120),
  email: textField('email-missing', 200)
    .refine(text => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), { error: 'not-an-address' })
    .transform(emailOf),
})
export type SignatoryForm = z.output<typeof signatoryForm>

export const paperForm = z.object({
  signatory_name: textField('signatory-missing', 120),
  signatory_title: textField('title-missing', 120),
  agreed_on: dayField('not-a-day'),
  closed_year_because: optionalTextField(500),
})
export type PaperForm = z.output<typeof paperForm>

export const linkForm = z.object({ contact_id: idField('contact-missing'), language })
export type LinkForm = z.output<typeof linkForm>
