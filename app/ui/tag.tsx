import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'ok' | 'warn' | 'bad' | 'info'
export type TagTone = Tone | 'now' | 'open' | 'plain'

const SHAPES: Record<TagTone, IconName> = {
  ok: 'check',
  warn: 'warning',
  bad: 'stop',
  info: 'info',
  now: 'clock',
  open: 'circle',
  plain: 'circle',
}

/** A state: a shape, a word and a tone, always all three. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className="tag" data-tone={tone === 'plain' ? undefined : tone}>
      <Icon name={icon ?? SHAPES[tone]} />
      <span>{children}</span>
    </span>
  )
}
