import type { Invalid } from '../../foundation/form.ts'
import { Field } from '../../ui/field.tsx'
import { filling, type Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { companyTexts } from '../messages.ts'
import type { BaseField } from '../rules/base-form.ts'

/** Whom the company employs: all, by sex and category, and how many have simple jobs. */
export function BaseFields({ saved, back }: { saved: Saved; back?: Invalid }) {
  const t = useTexts(companyTexts)
  const of = filling(saved, back)
  const count = (name: BaseField | 'employees', label: string, hint?: string) => (
    <Field
      {...of(name)}
      label={label}
      hint={hint}
      inputMode="numeric"
      width="s"
      autoComplete="off"
      required
    />
  )
  return (
    <>
      {count('employees', t.base_total, t.base_total_hint)}
      <div className="form is-grid">
        {count('women_kollektiv', t.women_kollektiv)}
        {count('men_kollektiv', t.men_kollektiv)}
        {count('women_tjansteman', t.women_tjansteman)}
        {count('men_tjansteman', t.men_tjansteman)}
        {count('women_unqualified', t.women_unqualified, t.unqualified_hint)}
        {count('men_unqualified', t.men_unqualified, t.unqualified_hint)}
      </div>
    </>
  )
}
