import type { ReactNode } from 'react'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'

export type Change = { field: string; before?: ReactNode; after?: ReactNode }
export type HistoryEntry = {
  key: string
  when: string
  who: string
  /** As what they acted: "ekonom, IUC Syd". */
  role?: string
  what: ReactNode
  changes?: Change[]
  /** What else was told of it. */
  about?: string
  /** Why it was done, where the command asks for it. */
  reason?: string
}

/** Who did what to a record and when, latest first, with what it was before. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  const t = useTexts(uiTexts)
  if (entries.length === 0) return <p className="secondary">{t.no_history}</p>
  return (
    <ol className="history">
      {entries.map(entry => (
        <li key={entry.key}>
          <time>{entry.when}</time>
          <div>
            <p>
              <b>{entry.what}</b>
              <span className="sub">
                {entry.who}
                {entry.role && `, ${entry.role}`}
              </span>
            </p>
            {entry.about && <p className="secondary">{entry.about}</p>}
            {entry.changes && entry.changes.length > 0 && <Changes changes={entry.changes} />}
            {entry.reason && <p className="history-reason">{entry.reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Changes({ changes }: { changes: Change[] }) {
  const t = useTexts(uiTexts)
  return (
    <dl className="changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            <span className="visually-hidden">{t.history_before}: </span>
            <del>{before ?? t.missing}</del>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden">. {t.history_after}: </span>
            <ins>{after ?? t.missing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
