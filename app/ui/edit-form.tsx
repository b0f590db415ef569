import type { ReactNode } from 'react'
import type { Form as Described, Fields } from '../foundation/described-form.ts'
import type { Invalid } from '../foundation/form.ts'
import { ChooseBetween } from './choose-between.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { Notice } from './notice.tsx'

/** What the loader says of a form for what can be changed by two at once; see `editing`. */
export type Edit = { once: string; version?: string | number; read?: string; choices?: object }

export type EditFormProps = Edit & {
  of: Described<Fields>
  back?: Invalid
  /** Where what is saved is seen. */
  href: string
  grid?: boolean
  children: ReactNode
}

/** What is wrong and the fields; or, where someone else changed the same, what is to be chosen between. */
export function EditForm({ of, back, href, once, version, read, choices, grid, children }: EditFormProps) {
  if (back?.conflict)
    return <ChooseBetween of={of} back={{ ...back, conflict: back.conflict }} {...{ once, choices, href }} />
  // What comes back is still of what was read, until it has been put together with what is saved.
  const own = back?.typed.read ? { version: back.typed.version, read: back.typed.read } : { version, read }
  return (
    <>
      <ErrorSummary errors={back?.errors} />
      {back?.meanwhile && <Notice title={back.meanwhile} role="status" />}
      <Form id="form" once={once} version={own.version} grid={grid} guard>
        {own.read && <input type="hidden" name="read" value={own.read} />}
        {children}
      </Form>
    </>
  )
}
