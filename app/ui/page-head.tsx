import type { ReactNode } from 'react'
import { useTexts } from './language.tsx'
import type { NavItem } from './layout.tsx'
import { uiTexts } from './messages.ts'

export type PageHeadProps = {
  /** Over a list: what it says on one line, so that the rows are in sight. How it is counted stands in a note below them. */
  list?: boolean
  /** The way here, from above; the page itself is added last when `here` is given. */
  crumbs?: NavItem[]
  here?: string
  /** Left out where the way here ends with the same words. */
  eyebrow?: ReactNode
  /** A name. Give either this or a verdict. */
  title?: ReactNode
  /** The conclusion in one sentence that could be said aloud. */
  verdict?: ReactNode
  lede?: ReactNode
  /** At most one main button, and what stands beside it. */
  actions?: ReactNode
  /** Short facts on one line under the heading. */
  facts?: ReactNode[]
}

export function PageHead({
  list,
  crumbs,
  here,
  eyebrow,
  title,
  verdict,
  lede,
  actions,
  facts,
}: PageHeadProps) {
  return (
    <div className="top" data-list={list || undefined}>
      {crumbs && <Crumbs items={crumbs} here={here} />}
      <div className="pagehead">
        <div>
          {eyebrow && !(crumbs && eyebrow === here) && <p className="eyebrow">{eyebrow}</p>}
          <h1 className={verdict ? 'verdict' : undefined}>{verdict ?? title}</h1>
          {lede && <p className="lede">{lede}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </div>
      {facts && facts.length > 0 && (
        <ul className="facts">
          {facts.map((fact, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts stand still
            <li key={at}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Under the rows of a list: how it is counted, and what is left out. */
export const ListNote = ({ children }: { children: ReactNode }) => <p className="listnote">{children}</p>

export function Crumbs({ items, here }: { items: NavItem[]; here?: string }) {
  const t = useTexts(uiTexts)
  return (
    <nav className="crumbs" aria-label={t.you_are_here}>
      <ol className="links">
        {items.map(item => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  )
}
