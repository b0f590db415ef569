import { EuEmblem } from '../../../ui/eu.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { sessionCodeTexts } from '../../messages/session-code.ts'
import type { CodeWallFace } from './wall-shown.ts'

/** The code as large as the room is deep. */
export function CodeWall({ title, course, when, open, shut }: CodeWallFace) {
  const t = useTexts(sessionCodeTexts)
  return (
    <div className="code-wall">
      <header>
        <h1>{title}</h1>
        <p>
          {course}, {when}
        </p>
      </header>
      {open ? (
        <div className="code-wall-way">
          <img src={open.picture} alt="" />
          <div>
            <p>{t.how}</p>
            <p>{t.or(open.host)}</p>
            <p className="code-wall-code">{open.code}</p>
            <p className="secondary">{t.changes}</p>
          </div>
        </div>
      ) : (
        <p className="code-wall-here">{shut}</p>
      )}
      <EuEmblem />
    </div>
  )
}
