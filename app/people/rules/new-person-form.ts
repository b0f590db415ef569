import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { numberTexts } from '../messages/number.ts'
import { personalNumberField } from './number-form.ts'
import { employmentForm, personForm } from './person-form.ts'

const { company: _, ends_on: __, ...job } = employmentForm.fields
const t = numberTexts

/** Somebody who is not known, with the job at the company where they are entered: the fields of a person and of a job, and the number that sex and birth follow. */
export const newPersonForm = formOf(
  {
    number: {
      reads: personalNumberField,
      label: t.number,
      hint: t.right_number_hint,
      width: 'm',
      inputMode: 'numeric',
      autoComplete: 'off',
      required: true,
    },
    ...personForm.fields,
    ...job,
  },
  person =>
    person
      .refine(
        ({ trained, last_training_year: year }) =>
          trained !== 'year' || (/^(19|20)\d\d$/.test(year) && Number(year) >= 1900),
        { error: 'not-a-year', path: ['last_training_year'] },
      )
      .transform(({ trained, last_training_year, ...rest }) => ({
        ...rest,
        never_trained: trained === 'never',
        last_training_year: trained === 'year' ? Number(last_training_year) : null,
      })),
)
export type NewPersonForm = ValueOf<typeof newPersonForm>
