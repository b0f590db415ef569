import type { Invalid } from '../../foundation/form.ts'
import { Choices } from '../../ui/choices.tsx'
import { Field, type Option } from '../../ui/field.tsx'
import { filling, type Saved, ticking } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { peopleTexts } from '../messages.ts'
import { CATEGORIES, TRAINED } from '../rules/person-form.ts'

export function EmploymentFields({
  saved,
  back,
  companies,
}: {
  saved: Saved
  back?: Invalid
  companies: Option[]
}) {
  const t = useTexts(peopleTexts)
  const of = filling(saved, back)
  const chosen = (name: string) => {
    const { defaultValue, error } = of(name)
    return { name, chosen: defaultValue, error }
  }
  return (
    <div className="stack">
      <Field
        {...of('company_id')}
        label={t.company}
        type="select"
        options={[{ value: '', label: t.choose_company }, ...companies]}
        required
      />
      <Field {...of('title')} label={t.title} optional autoComplete="off" />
      <Choices
        {...chosen('category')}
        type="radio"
        legend={t.category}
        inline
        required
        options={CATEGORIES.map(value => ({ value, label: t[value] }))}
      />
      <Field {...ticking(saved, back)('is_unqualified')} label={t.is_unqualified} type="checkbox" />
      <Choices
        {...chosen('trained')}
        type="radio"
        legend={t.last_training}
        inline
        required
        options={TRAINED.map(value => ({ value, label: t[`trained_${value}`] }))}
      />
      <Field
        {...of('last_training_year')}
        label={t.last_training_year}
        optional
        inputMode="numeric"
        width="s"
        autoComplete="off"
      />
      <Field {...of('shift')} label={t.shift} optional width="m" autoComplete="off" />
      <Field {...of('starts_on')} label={t.starts_on} hint={t.starts_hint} type="date" optional width="m" />
      <Field {...of('ends_on')} label={t.ends_on} hint={t.ends_hint} type="date" optional width="m" />
    </div>
  )
}
