import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type PhoneItem = {
  key: string
  href: string
  title: string
  place?: string
  state?: ReactNode
  text?: ReactNode
  /** The round button at the thumb: call, open, sign. */
  act?: { href: string; label: string; icon: IconName }
}

/** One's own things on a phone: the name, the state, the next step, and one thing to press. */
export function PhoneList({ items, level = 3 }: { items: PhoneItem[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <ul className="phonelist">
      {items.map(({ key, href, title, place, state, text, act }) => (
        <li key={key}>
          <div>
            <Heading>
              <a href={href}>{title}</a> {place && <small>{place}</small>}
            </Heading>
            {state}
            {text && <p>{text}</p>}
          </div>
          {act && (
            <a className="round" href={act.href} aria-label={act.label}>
              <Icon name={act.icon} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
