import { formOf, type ValueOf, type Words } from '../../foundation/described-form.ts'
import { countField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { companyTexts } from '../messages.ts'

export const BASE_FIELDS = [
  'women_kollektiv',
  'men_kollektiv',
  'women_tjansteman',
  'men_tjansteman',
  'women_unqualified',
  'men_unqualified',
] as const
export type BaseField = (typeof BASE_FIELDS)[number]

const t = companyTexts
const count = (label: Words, hint?: Words) =>
  ({
    reads: countField('not-a-count'),
    label,
    hint,
    inputMode: 'numeric',
    width: 's',
    autoComplete: 'off',
    required: true,
  }) as const

/** Whom the company employs: the base that reach is measured against. All of it is asked for; nought is an answer. */
export const baseForm = formOf({
  employees: count(t.base_total, t.base_total_hint),
  women_kollektiv: count(t.women_kollektiv),
  men_kollektiv: count(t.men_kollektiv),
  women_tjansteman: count(t.women_tjansteman),
  men_tjansteman: count(t.men_tjansteman),
  women_unqualified: count(t.women_unqualified, t.unqualified_hint),
  men_unqualified: count(t.men_unqualified, t.unqualified_hint),
})
export type BaseForm = ValueOf<typeof baseForm>

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
