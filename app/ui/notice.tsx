import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './tag.tsx'

const SHAPES: Record<Tone, IconName> = { ok: 'check', warn: 'warning', bad: 'stop', info: 'info' }

export type NoticeProps = {
  tone?: Tone
  icon?: IconName
  title: ReactNode
  /** Makes the title a heading of this level. Leave out where the outline has no room for one. */
  level?: 2 | 3 | 4
  /** `status` for what has just gone well, `alert` for what has just gone wrong. */
  role?: 'status' | 'alert'
  id?: string
  children?: ReactNode
}

/** Says what has happened and what can be done now. */
export function Notice({ tone = 'info', icon, title, level, role, id, children }: NoticeProps) {
  const Title = level ? (`h${level}` as const) : 'p'
  return (
    <div className="notice" data-tone={tone === 'info' ? undefined : tone} role={role} id={id}>
      <Icon name={icon ?? SHAPES[tone]} />
      <Title className="notice-title">{title}</Title>
      {children && <div className="small">{children}</div>}
    </div>
  )
}
