import type { ReactNode } from 'react'
import type { Invalid } from '../../foundation/form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { type Edit, EditForm } from '../../ui/edit-form.tsx'
import type { Saved } from '../../ui/form-state.ts'
import { baseForm } from '../rules/base-form.ts'

type Props = {
  shown: Edit & { saved: Saved }
  href: string
  back?: Invalid
  /** The buttons. */
  children: ReactNode
}

/** Whom the company employs: all, by sex and category, and how many have simple jobs. */
export function BaseForm({ shown, href, back, children }: Props) {
  const { field, fields } = useFields(baseForm, shown, back)
  return (
    <EditForm {...shown} of={baseForm} back={back} href={href}>
      {field('employees')}
      <div className="form is-grid">
        {fields('women_kollektiv', 'men_kollektiv', 'women_tjansteman', 'men_tjansteman')}
        {fields('women_unqualified', 'men_unqualified')}
      </div>
      {children}
    </EditForm>
  )
}
