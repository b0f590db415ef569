import { History } from '../../../ui/history.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { trailTexts } from '../messages.ts'
import type { SpokenLine } from '../rules.ts'

/** What a line tells: each changed field before and after, what else was said, and why. */
export function LineDetail({ line }: { line: SpokenLine }) {
  const t = useTexts(trailTexts)
  const { changes, about, reason, silence } = line
  if (silence) return <span className="muted">{silence}</span>
  if (changes.length === 0 && about.length === 0 && !reason) return <>{t.nothing}</>
  return (
    <div className="stack is-tight">
      {changes.length > 0 && (
        <ul className="links">
          {changes.map(({ field, before, after }) => (
            <li key={field}>
              {field}: <span className="visually-hidden">{t.before} </span>
              <del>{before}</del> <span aria-hidden="true">→</span>
              <span className="visually-hidden">, {t.after}</span> <ins>{after}</ins>
            </li>
          ))}
        </ul>
      )}
      {about.length > 0 && <span className="secondary">{about.join(' · ')}</span>}
      {reason && <q>{reason}</q>}
    </div>
  )
}

/** The history of one record, on its own page. */
export const RecordHistory = ({ lines }: { lines: SpokenLine[] }) => (
  <History
    entries={lines.map(({ key, when, who, role, what, changes, about, reason, silence }) => ({
      key,
      when,
      who,
      role,
      what,
      about: silence ?? about.join(' · '),
      changes,
      ...(reason ? { reason } : {}),
    }))}
  />
)
