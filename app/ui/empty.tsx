import type { ReactNode } from 'react'
import { useTexts } from './language.tsx'
import { clearHref, type ListState } from './list-url.ts'
import { Mark } from './logo.tsx'
import { uiTexts } from './messages.ts'

export type EmptyProps = {
  title: string
  level?: 2 | 3
  /** Why, in one sentence. */
  children?: ReactNode
  /** One button or link. */
  action?: ReactNode
}

/** The bridge with nothing on it yet. */
export function Empty({ title, level, children, action }: EmptyProps) {
  const Title = level ? (`h${level}` as const) : 'p'
  return (
    <div className="empty">
      <Mark />
      <Title className="empty-title">{title}</Title>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

/** A filter that gave nothing: says which, and offers to take it away. */
export function NothingFound({ list, labels = [] }: { list: ListState; labels?: string[] }) {
  const t = useTexts(uiTexts)
  const chosen = [list.q && `”${list.q}”`, ...labels].filter(Boolean).join(', ')
  return (
    <Empty title={t.nothing_found} action={<a href={clearHref(list)}>{t.show_all}</a>}>
      {chosen && t.you_chose(chosen)}
    </Empty>
  )
}

/** What a form tells while it is away: the script fills it in after a second, so that it is read aloud. */
export const Waiting = ({ children }: { children: string }) => (
  <div className="waiting skeleton" role="status" data-says={children} />
)

/** Grey planks and a sentence, where something takes over a second. */
export function Skeleton({ children }: { children: ReactNode }) {
  return (
    <div className="bench skeleton" role="status">
      <i />
      <i />
      <i />
      <i />
      <p className="small secondary">{children}</p>
    </div>
  )
}
