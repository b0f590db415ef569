import type { z } from 'zod'
import type { LocalDate } from '../../foundation/clock.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { formOf, type ValueOf, type Words } from '../../foundation/described-form.ts'
import { optionalCountField, optionalIdField, optionalTextField, textField } from '../../foundation/fields.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { withoutSpaces } from '../../foundation/typed-numbers.ts'
import { dayBecause } from '../../programmes/rules/unlikely-day.ts'
import { companyTexts } from '../messages.ts'
import { baseRefusal } from './base-form.ts'
import { writtenOrganisationNumber } from './organisation-number.ts'
import { optionalOrganisationNumberField, organisationNumberField } from './organisation-number-field.ts'

const MILLION_KRONOR = 100_000_000n

/** "113,4" million kronor as whole öre; spaces are ignored, comma and point both stand. Null when it is no such number. */
export function oreOfMillions(typed: string): Ore | null {
  const found = withoutSpaces(typed).match(/^(\d{1,9})(?:[.,](\d{1,8}))?$/)
  if (!found) return null
  return BigInt(found[1]!) * MILLION_KRONOR + BigInt((found[2] ?? '').padEnd(8, '0'))
}

/** Whole öre as millions of kronor, the way it is typed: "113,4". */
export function millionsOf(ore: Ore): string {
  const part = String(ore % MILLION_KRONOR)
    .padStart(8, '0')
    .replace(/0+$/, '')
  return `${ore / MILLION_KRONOR}${part && `,${part}`}`
}

const emptied = <T extends z.ZodType<string>>(field: T) => field.transform(typed => typed || null)
const typed = optionalTextField(30)
const count = optionalCountField('not-a-count')
const day = emptied(typed.refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' }))
const millions = typed
  .refine(text => text === '' || oreOfMillions(text) !== null, { error: 'not-millions' })
  .transform(text => (text === '' ? null : oreOfMillions(text)))

const t = companyTexts
const off = { autoComplete: 'off' } as const
const people = (label: Words) =>
  ({ reads: count, label, inputMode: 'numeric', width: 's', optional: true, ...off }) as const
const money = (label: Words) =>
  ({
    reads: millions,
    types: millionsOf,
    label,
    inputMode: 'decimal',
    width: 's',
    unit: t.million_kronor,
    optional: true,
    ...off,
  }) as const

/** What is kept about a company. The errors are codes. */
export const companyForm = formOf({
  organisation_number: {
    reads: organisationNumberField('number-missing'),
    types: writtenOrganisationNumber,
    label: t.organisation_number,
    hint: t.number_hint,
    inputMode: 'numeric',
    width: 'm',
    required: true,
    ...off,
  },
  name: { reads: textField('name-missing'), label: t.name, autoComplete: 'organization', required: true },
  municipality_code: {
    reads: typed.refine(text => /^\d{4}$/.test(text), { error: 'municipality-missing' }),
    label: t.municipality,
    type: 'select',
    options: 'municipalities',
    none: t.choose_municipality,
    required: true,
  },
  /** Asked for when the municipality lies outside the counties of the programme. */
  outside_because: {
    reads: emptied(optionalTextField(500)).optional(),
    label: t.outside_because,
    hint: t.outside_hint,
    optional: true,
  },
  partner_id: {
    reads: optionalIdField,
    label: t.partner,
    type: 'select',
    options: 'partners',
    none: t.no_partner,
  },
  employees: people(t.employees),
  women_kollektiv: people(t.women_kollektiv),
  men_kollektiv: people(t.men_kollektiv),
  women_tjansteman: people(t.women_tjansteman),
  men_tjansteman: people(t.men_tjansteman),
  women_unqualified: people(t.women_unqualified),
  men_unqualified: people(t.men_unqualified),
  turnover_ore: money(t.turnover),
  balance_ore: money(t.balance),
  parent_number: {
    reads: optionalOrganisationNumberField('bad-parent-number'),
    types: writtenOrganisationNumber,
    label: t.parent_number,
    hint: t.parent_hint,
    inputMode: 'numeric',
    width: 'm',
    optional: true,
    ...off,
  },
  sni: { reads: emptied(optionalTextField(20)), label: t.sni, width: 's', optional: true, ...off },
  came_via: {
    reads: emptied(optionalTextField(100)),
    label: t.came_via,
    hint: t.came_via_hint,
    width: 'm',
    list: 'ways',
    optional: true,
    ...off,
  },
  referred_on: {
    reads: day,
    label: t.referred_on,
    hint: t.day_hint,
    type: 'date',
    width: 'm',
    optional: true,
  },
  agreed_on: {
    reads: day,
    label: t.agreed_on,
    hint: t.agreed_hint,
    type: 'date',
    width: 'm',
    optional: true,
  },
  day_because: dayBecause,
  /** Asked for when the agreement is of a year in which the plan takes in no more. */
  closed_year_because: {
    reads: emptied(optionalTextField(500)),
    label: t.closed_year_because,
    hint: t.closed_year_hint,
    type: 'textarea',
    rows: 2,
    optional: true,
  },
})

export type CompanyForm = ValueOf<typeof companyForm>

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
