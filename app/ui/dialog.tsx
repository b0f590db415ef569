import type { ReactNode } from 'react'

/** A native dialog, opened by `<Button opens={id}>`. Only for what cannot be undone; all else is a page. */
export function Dialog({
  id,
  title,
  children,
  open,
}: {
  id: string
  title: string
  children: ReactNode
  open?: boolean
}) {
  return (
    <dialog className="dialog" id={id} aria-labelledby={`${id}-title`} open={open}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
