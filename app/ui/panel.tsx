import { type ReactNode, useId } from 'react'

export type PanelProps = {
  /** The address of the section: `#id`. */
  id?: string
  title: ReactNode
  level?: 2 | 3
  /** At most one, to the right of the heading. */
  link?: { href: string; label: string }
  intro?: ReactNode
  children: ReactNode
}

/** A heading under a ruled line, not a floating card. */
export function Panel({ id, title, level = 2, link, intro, children }: PanelProps) {
  const made = useId()
  const heading = `${id ?? made}-heading`
  const Heading = `h${level}` as const
  return (
    <section className="panel" id={id} aria-labelledby={heading}>
      <header>
        <Heading id={heading}>{title}</Heading>
        {link && (
          <a className="small" href={link.href}>
            {link.label}
          </a>
        )}
        {intro && <p>{intro}</p>}
      </header>
      {children}
    </section>
  )
}

/** A white surface you work on. */
export const Bench = ({ children }: { children: ReactNode }) => <div className="bench">{children}</div>

/** A main column with a narrower beside it; `even` for two alike, `side` for a narrow one first. */
export const Cols = ({ kind, children }: { kind?: 'even' | 'side'; children: ReactNode }) => (
  <div className={kind ? `cols is-${kind}` : 'cols'}>{children}</div>
)

/** One thing under the other: `tight` within a group, `wide` between sections. */
export const Stack = ({ gap, children }: { gap?: 'tight' | 'wide'; children: ReactNode }) => (
  <div className={gap ? `stack is-${gap}` : 'stack'}>{children}</div>
)

/** Small things side by side, breaking to new lines. */
export const Row = ({ children }: { children: ReactNode }) => <div className="row">{children}</div>
