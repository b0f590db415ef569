import { formOf } from '../../foundation/described-form.ts'
import { dayField, numberField, optionalTextField, textField } from '../../foundation/fields.ts'
import { signingTexts as t } from '../messages/signing.ts'

export const SIDES = ['company', 'officer'] as const
export type Side = (typeof SIDES)[number]

/** To whom a code goes, and the name that will stand under the summary. */
export const askForm = formOf({
  who: {
    reads: numberField('who-missing', 80).refine(who => /^(contact-[1-9]\d{0,8}|user-[\w-]+)$/.test(who), {
      error: 'who-missing',
    }),
    label: t.who,
    type: 'select',
    options: 'who',
  },
  name: { reads: textField('name-missing', 100), label: t.name, autoComplete: 'off' },
  title: { reads: optionalTextField(100), label: t.title, optional: true, autoComplete: 'off' },
})

export const penForm = formOf({
  name: { reads: textField('name-missing', 100), label: t.name, autoComplete: 'off' },
  title: { reads: optionalTextField(100), label: t.title, optional: true, autoComplete: 'off' },
  signed_on: { reads: dayField('day-missing'), label: t.signed_on, type: 'date', width: 'm' },
})
