import { z } from 'zod'
import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import {
  choiceField,
  optionalIdField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import type { Typed } from '../../foundation/form.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

export const EDUCATIONS = ['isced_0_2', 'isced_3_4', 'isced_5_8', 'isced_unknown'] as const
export const CATEGORIES = ['kollektiv', 'tjansteman'] as const
export const TRAINED = ['year', 'never', 'unknown'] as const

const day = optionalTextField(10)
  .refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' })
  .transform(text => text || null)

/** What is kept about a person apart from the job. Sex and birth follow the personal number and are not typed. */
export const personForm = z.object({
  given_name: textField('given-name-missing', 100),
  family_name: textField('family-name-missing', 100),
  email: optionalTextField(200).refine(text => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
    error: 'not-an-address',
  }),
  mobile: optionalTextField(30).refine(text => text === '' || /^[+\d][\d\s()-]{5,}$/.test(text), {
    error: 'not-a-telephone',
  }),
  education: choiceField(EDUCATIONS, 'education-missing'),
})
export type PersonForm = z.output<typeof personForm>

/** A job at one of the programme's companies. */
export const employmentForm = z
  .object({
    company_id: optionalIdField.refine(id => id !== null, { error: 'company-missing' }),
    title: optionalTextField(100),
    category: choiceField(CATEGORIES, 'category-missing'),
    is_unqualified: tickField,
    trained: choiceField(TRAINED, 'trained-missing'),
    last_training_year: optionalTextField(4),
    shift: optionalTextField(50),
    starts_on: day,
    ends_on: day,
  })
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
  .transform(({ trained, last_training_year, company_id, ...rest }) => ({
    ...rest,
    company_id: company_id!,
    never_trained: trained === 'never',
    last_training_year: trained === 'year' ? Number(last_training_year) : null,
  }))
export type EmploymentForm = z.output<typeof employmentForm>

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

type KeptEmployment = Omit<EmploymentForm, 'company_id'> & { company_id: number }

/** A job as it is typed into the form. */
export const typedEmployment = (job: KeptEmployment): Typed => ({
  company_id: String(job.company_id),
  title: job.title,
  category: job.category,
  is_unqualified: job.is_unqualified ? 'yes' : '',
  trained: job.never_trained ? 'never' : job.last_training_year === null ? 'unknown' : 'year',
  last_training_year: String(job.last_training_year ?? ''),
  shift: job.shift,
  starts_on: job.starts_on ?? '',
  ends_on: job.ends_on ?? '',
})
