import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'

export type Work = {
  key: string
  href: string
  title: string
  /** A state, usually a `Tag` with its deadline. */
  state?: ReactNode
  /** Instead of a state, something to do at once. `about` is spoken after the label. */
  act?: { href: string; label: string; about: string }
  text?: ReactNode
}

/** What needs doing, the most pressing first. */
export function Worklist({ items }: { items: Work[] }) {
  return (
    <ol className="worklist">
      {items.map(({ key, href, title, state, act, text }) => (
        <li key={key}>
          <a href={href}>{title}</a>
          {state}
          {act && (
            <ButtonLink kind="second" size="small" href={act.href} aria-label={`${act.label} ${act.about}`}>
              {act.label}
            </ButtonLink>
          )}
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  )
}

export type Happening = { key: string; when: string; what: ReactNode }

/** What has just happened, latest first. */
export function Happened({ items }: { items: Happening[] }) {
  return (
    <ol className="happened">
      {items.map(({ key, when, what }) => (
        <li key={key}>
          <time>{when}</time>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  )
}

export type Check = { key: string; text: ReactNode; done: boolean; why?: string }

/** What must hold before something can be sent, with the reason beside what does not. `done` is spoken. */
export function Checks({ items, done }: { items: Check[]; done: string }) {
  return (
    <ul className="checks">
      {items.map(item => (
        <li key={item.key} className={item.done ? undefined : 'is-no'}>
          <Icon name={item.done ? 'check' : 'warning'} />
          <span>
            {item.text}
            {item.done && <span className="visually-hidden">: {done}</span>}
          </span>
          {item.why && <span className="why">{item.why}</span>}
        </li>
      ))}
    </ul>
  )
}
