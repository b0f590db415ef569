import { z } from 'zod'
import { countField, versionField } from '../../foundation/fields.ts'
import type { Typed } from '../../foundation/form.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

export const BASE_FIELDS = [
  'women_kollektiv',
  'men_kollektiv',
  'women_tjansteman',
  'men_tjansteman',
  'women_unqualified',
  'men_unqualified',
] as const
export type BaseField = (typeof BASE_FIELDS)[number]

const count = countField('not-a-count')

/** Whom the company employs: the base that reach is measured against. All of it is asked for; nought is an answer. */
export const baseForm = z.object({
  employees: count,
  women_kollektiv: count,
  men_kollektiv: count,
  women_tjansteman: count,
  men_tjansteman: count,
  women_unqualified: count,
  men_unqualified: count,
  version: versionField,
})
export type BaseForm = z.output<typeof baseForm>

type Base = { employees: number | null } & { [K in BaseField]: number | null }

/** Why the numbers cannot stand together, or null. A number that is not known contradicts nothing. */
export function baseRefusal(base: Base): Refusal | null {
  for (const sex of ['women', 'men'] as const) {
    const [unqualified, all] = [base[`${sex}_unqualified`], base[`${sex}_kollektiv`]]
    if (unqualified !== null && all !== null && unqualified > all)
      return refuse('more-unqualified', { field: `${sex}_unqualified`, about: { all } })
  }
  const parts = [base.women_kollektiv, base.men_kollektiv, base.women_tjansteman, base.men_tjansteman]
  if (base.employees === null || parts.includes(null)) return null
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
  return sum === base.employees
    ? null
    : refuse('parts-do-not-sum', { field: 'employees', about: { sum, employees: base.employees } })
}

/** What is kept of the base, as it is typed into the form. */
export const typedBase = (base: Base): Typed =>
  Object.fromEntries(
    (['employees', ...BASE_FIELDS] as const).map(field => [field, String(base[field] ?? '')]),
  )
