import type { ReactNode } from 'react'
import type { Invalid } from '../../foundation/form.ts'
import { Conflict } from '../../ui/conflict.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { comparedWith, isOvertaken, type Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { companyTexts } from '../messages.ts'
import { BASE_FIELDS } from '../rules/base-form.ts'
import { BaseFields } from './base-fields.tsx'

type Props = {
  once: string
  version: number
  saved: Saved
  /** By whom and when it was last saved, for whoever was second. */
  last: { who: string; when: string }
  href: string
  back?: Invalid
  /** The buttons. */
  children: ReactNode
}

/** Whom the company employs, or, when someone else was first, mine beside theirs. */
export function BaseForm({ once, version, saved, last, href, back, children }: Props) {
  const t = useTexts(companyTexts)
  const compared = [
    { name: 'employees', label: t.base_total },
    ...BASE_FIELDS.map(name => ({ name, label: t[name] })),
  ]
  if (isOvertaken(version, back))
    return (
      <Conflict
        {...last}
        once={once}
        version={version}
        href={href}
        fields={comparedWith(compared, saved, back)}
      />
    )
  return (
    <>
      <ErrorSummary errors={back?.errors} />
      <Form once={once} version={version} guard>
        <BaseFields saved={saved} back={back} />
        {children}
      </Form>
    </>
  )
}
