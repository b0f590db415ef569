import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type DoorProps = {
  id: string
  icon: IconName
  title: ReactNode
  note?: ReactNode
  /** The one that most come for. */
  main?: boolean
  open?: boolean
  children: ReactNode
}

/** A large thing to press on a phone, behind which a form stands. Only one is open at a time. */
export function Door({ id, icon, title, note, main, open, children }: DoorProps) {
  return (
    <details className={main ? 'door is-main' : 'door'} name="door" id={id} open={open}>
      <summary>
        <Icon name={icon} />
        <span>
          {title}
          {note && <small>{note}</small>}
        </span>
        <Icon name="arrow_right" />
      </summary>
      <div>{children}</div>
    </details>
  )
}
