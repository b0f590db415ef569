import type { Invalid } from '../../foundation/form.ts'
import type { Spoken } from '../../foundation/text.ts'
import { Field } from '../../ui/field.tsx'
import { type Compared, filling, type Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { peopleTexts } from '../messages.ts'
import { EDUCATIONS } from '../rules/person-form.ts'

export function PersonFields({ saved, back }: { saved: Saved; back?: Invalid }) {
  const t = useTexts(peopleTexts)
  const of = filling(saved, back)
  return (
    <div className="stack">
      <Field {...of('given_name')} label={t.given_name} autoComplete="off" required />
      <Field {...of('family_name')} label={t.family_name} autoComplete="off" required />
      <Field {...of('email')} label={t.email} type="email" optional autoComplete="off" />
      <Field {...of('mobile')} label={t.mobile} type="tel" optional width="m" autoComplete="off" />
      <Field
        {...of('education')}
        label={t.education}
        type="select"
        options={EDUCATIONS.map(value => ({ value, label: t[value] }))}
      />
    </div>
  )
}

/** The fields with their labels, for mine beside theirs. */
export const personFieldsNamed = (t: Spoken<typeof peopleTexts>): Compared[] => [
  { name: 'given_name', label: t.given_name },
  { name: 'family_name', label: t.family_name },
  { name: 'email', label: t.email },
  { name: 'mobile', label: t.mobile },
  { name: 'education', label: t.education, read: value => t[value as (typeof EDUCATIONS)[number]] ?? '–' },
]
