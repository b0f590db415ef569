import { z } from 'zod'
import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { optionalIdField, optionalTextField, textField } from '../../foundation/fields.ts'
import type { Typed } from '../../foundation/form.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { baseRefusal } from './base-form.ts'
import { writtenOrganisationNumber } from './organisation-number.ts'

const MILLION_KRONOR = 100_000_000n
const MOST_PEOPLE = 1_000_000

/** "113,4" million kronor as whole öre; spaces are ignored, comma and point both stand. Null when it is no such number. */
export function oreOfMillions(typed: string): Ore | null {
  const found = typed.replace(/[\s\u00a0]/g, '').match(/^(\d{1,9})(?:[.,](\d{1,8}))?$/)
  if (!found) return null
  return BigInt(found[1]!) * MILLION_KRONOR + BigInt((found[2] ?? '').padEnd(8, '0'))
}

/** Whole öre as millions of kronor, the way it is typed: "113,4". */
export function millionsOf(ore: Ore | null): string {
  if (ore === null) return ''
  const part = String(ore % MILLION_KRONOR)
    .padStart(8, '0')
    .replace(/0+$/, '')
  return `${ore / MILLION_KRONOR}${part && `,${part}`}`
}

const emptied = <T extends z.ZodType<string>>(field: T) => field.transform(typed => typed || null)
const typed = optionalTextField(30)
const count = typed
  .refine(text => text === '' || (/^\d{1,7}$/.test(text) && Number(text) <= MOST_PEOPLE), {
    error: 'not-a-count',
  })
  .transform(text => (text === '' ? null : Number(text)))
const day = emptied(typed.refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' }))
const millions = typed
  .refine(text => text === '' || oreOfMillions(text) !== null, { error: 'not-millions' })
  .transform(text => (text === '' ? null : oreOfMillions(text)))

/** What the form of a company holds. The errors are codes. */
export const companyForm = z.object({
  organisation_number: textField('number-missing', 30),
  name: textField('name-missing'),
  municipality_code: typed.refine(text => /^\d{4}$/.test(text), { error: 'municipality-missing' }),
  partner_id: optionalIdField,
  employees: count,
  women_kollektiv: count,
  men_kollektiv: count,
  women_tjansteman: count,
  men_tjansteman: count,
  women_unqualified: count,
  men_unqualified: count,
  turnover_millions: millions,
  balance_millions: millions,
  parent_number: typed,
  sni: emptied(optionalTextField(20)),
  came_via: emptied(optionalTextField(100)),
  referred_on: day,
  agreed_on: day,
  /** Asked for when the agreement is of a year in which the plan takes in no more. */
  closed_year_because: emptied(optionalTextField(500)),
})

export type CompanyForm = z.output<typeof companyForm>

type Kept = {
  [K in keyof Omit<CompanyForm, 'turnover_millions' | 'balance_millions'>]: CompanyForm[K] | null
} & {
  turnover_ore: Ore | null
  balance_ore: Ore | null
}

/** What is kept about a company, the way it is typed into the form. */
export function typedOf(company: Kept): Typed {
  const { organisation_number, parent_number, turnover_ore, balance_ore, ...rest } = company
  const plain = Object.fromEntries(
    Object.keys(companyForm.shape).map(field => [
      field,
      String((rest as Record<string, unknown>)[field] ?? ''),
    ]),
  )
  return {
    ...plain,
    organisation_number: organisation_number ? writtenOrganisationNumber(organisation_number) : '',
    parent_number: parent_number ? writtenOrganisationNumber(parent_number) : '',
    turnover_millions: millionsOf(turnover_ore),
    balance_millions: millionsOf(balance_ore),
  }
}

/** Why these facts cannot stand together, or null. A field that is empty contradicts nothing. */
export function companyRefusal(
  company: Pick<
    CompanyForm,
    | 'employees'
    | 'women_kollektiv'
    | 'men_kollektiv'
    | 'women_tjansteman'
    | 'men_tjansteman'
    | 'women_unqualified'
    | 'men_unqualified'
    | 'referred_on'
    | 'agreed_on'
  >,
  today: LocalDate,
): Refusal | null {
  if (company.referred_on && company.referred_on > today)
    return refuse('day-to-come', { field: 'referred_on' })
  if (company.agreed_on && company.agreed_on > today) return refuse('day-to-come', { field: 'agreed_on' })
  return baseRefusal(company)
}
