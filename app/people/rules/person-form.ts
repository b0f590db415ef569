import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { answersOf, formOf, typedOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  optionalEmailField,
  optionalPhoneField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import type { Typed } from '../../foundation/form.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { peopleTexts } from '../messages.ts'

export const EDUCATIONS = ['isced_0_2', 'isced_3_4', 'isced_5_8', 'isced_unknown'] as const
export const CATEGORIES = ['kollektiv', 'tjansteman'] as const
const TRAINED = ['year', 'never', 'unknown'] as const

const day = optionalTextField(10)
  .refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' })
  .transform(text => text || null)

const t = peopleTexts
const off = { autoComplete: 'off' } as const

/** What is kept about a person apart from the job. Sex and birth follow the personal number and are not typed. */
export const personForm = formOf({
  given_name: { reads: textField('given-name-missing', 100), label: t.given_name, required: true, ...off },
  family_name: { reads: textField('family-name-missing', 100), label: t.family_name, required: true, ...off },
  email: {
    reads: optionalEmailField,
    label: t.email,
    type: 'email',
    optional: true,
    ...off,
  },
  mobile: {
    reads: optionalPhoneField,
    label: t.mobile,
    type: 'tel',
    width: 'm',
    optional: true,
    ...off,
  },
  education: {
    reads: choiceField(EDUCATIONS, 'education-missing'),
    label: t.education,
    type: 'select',
    options: answersOf(EDUCATIONS, education => t[education]),
  },
})
export type PersonForm = ValueOf<typeof personForm>

/** A job at one of the programme's companies. */
export const employmentForm = formOf(
  {
    company: {
      reads: textField('company-missing'),
      label: t.company,
      hint: t.company_hint,
      suggests: 'foretag/forslag',
      required: true,
      ...off,
    },
    title: { reads: optionalTextField(100), label: t.title, optional: true, ...off },
    category: {
      reads: choiceField(CATEGORIES, 'category-missing'),
      label: t.category,
      type: 'radio',
      inline: true,
      options: answersOf(CATEGORIES, category => t[category]),
      required: true,
    },
    is_unqualified: { reads: tickField, label: t.is_unqualified, type: 'checkbox' },
    trained: {
      reads: choiceField(TRAINED, 'trained-missing'),
      label: t.last_training,
      type: 'radio',
      inline: true,
      options: answersOf(TRAINED, trained => t[`trained_${trained}`]),
      required: true,
    },
    last_training_year: {
      reads: optionalTextField(4),
      label: t.last_training_year,
      inputMode: 'numeric',
      width: 's',
      optional: true,
      ...off,
    },
    team: { reads: optionalTextField(50), label: t.team, width: 'm', optional: true, ...off },
    shift: { reads: optionalTextField(50), label: t.shift, width: 'm', optional: true, ...off },
    starts_on: {
      reads: day,
      label: t.starts_on,
      hint: t.starts_hint,
      type: 'date',
      width: 'm',
      optional: true,
    },
    ends_on: { reads: day, label: t.ends_on, hint: t.ends_hint, type: 'date', width: 'm', optional: true },
  },
  job =>
    job
      .refine(
        ({ trained, last_training_year: year }) =>
          trained !== 'year' || (/^(19|20)\d\d$/.test(year) && Number(year) >= 1900),
        {
          error: 'not-a-year',
          path: ['last_training_year'],
        },
      )
      .refine(({ starts_on, ends_on }) => !starts_on || !ends_on || starts_on <= ends_on, {
        error: 'ends-before-start',
        path: ['ends_on'],
      })
      .transform(({ trained, last_training_year, ...rest }) => ({
        ...rest,
        never_trained: trained === 'never',
        last_training_year: trained === 'year' ? Number(last_training_year) : null,
      })),
)
/** A job as it is kept: the company that was meant by what was typed. */
export type Job = Omit<ValueOf<typeof employmentForm>, 'company'> & { company_id: number }

export type Spell = { starts_on: LocalDate | null; ends_on: LocalDate | null }

const BEFORE_ALL = '0000-01-01'
const AFTER_ALL = '9999-12-31'

/** A day has one employer: two jobs of one person may not cover the same day. Null days stand open. */
export function overlapRefusal(spell: Spell, others: readonly Spell[]): Refusal | null {
  const meets = (other: Spell) =>
    (spell.starts_on ?? BEFORE_ALL) <= (other.ends_on ?? AFTER_ALL) &&
    (other.starts_on ?? BEFORE_ALL) <= (spell.ends_on ?? AFTER_ALL)
  return others.some(meets) ? refuse('employments-overlap', { field: 'starts_on' }) : null
}

/** A job as it is typed into the form. */
export const typedEmployment = (job: Omit<Job, 'company_id'> & { company: string }): Typed =>
  typedOf(employmentForm, {
    ...job,
    trained: job.never_trained ? 'never' : job.last_training_year === null ? 'unknown' : 'year',
    last_training_year: String(job.last_training_year ?? ''),
  })
