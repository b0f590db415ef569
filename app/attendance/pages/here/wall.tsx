import { data } from 'react-router'
import { codeShown } from '../../../access/rules.ts'
import { page } from '../../../access/web.ts'
import { clockTimeOf } from '../../../foundation/clock.ts'
import { EuEmblem } from '../../../ui/eu.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { sessionCodeTexts } from '../../messages/session-code.ts'
import { mayCorrectAttendance } from '../../policy.ts'
import { rollOf } from '../../queries/roll.ts'
import { doorAt, opensAt } from '../../rules/arrival.ts'
import { rollCounts } from '../../rules/roll.ts'
import { codeAt, secondsLeft } from '../../rules/session-code.ts'
import { heldSession, hostOf, pictureOf } from './session-at.ts'

export const handle = { layout: 'wall' }

/** The code that the room reads just now. The browser asks again by itself when it is another. */
export const loader = page(mayCorrectAttendance, async visit => {
  const { db, ground, format, say } = visit
  const t = say(sessionCodeTexts)
  const { occasion, session } = await heldSession(visit)
  const now = ground.clock.now()
  const door = doorAt(session, now)
  const code = codeAt(ground.vault, session, now)
  const roll = await rollOf(db, {
    occasion_id: occasion.id,
    session_id: session.id,
    held_on: session.held_on,
  })
  const { there } = rollCounts(roll)
  return data(
    {
      title: t.title,
      course: occasion.title,
      when: [format.day(session.held_on), format.span(session.starts_at, session.ends_at), session.place]
        .filter(Boolean)
        .join(', '),
      open:
        door === 'open'
          ? {
              picture: pictureOf(code, ground.config.publicUrl),
              code: codeShown(code),
              host: hostOf(ground.config.publicUrl),
              here: roll.length > 0 ? t.here(there, roll.length) : null,
            }
          : null,
      shut: door === 'early' ? t.opens(clockTimeOf(opensAt(session))) : t.over,
    },
    { headers: { Refresh: String(secondsLeft(now)) } },
  )
})

export default function CodeOnWall({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(sessionCodeTexts)
  return (
    <div className="code-wall">
      <header>
        <h1>{d.title}</h1>
        <p>
          {d.course}, {d.when}
        </p>
      </header>
      {d.open ? (
        <div className="code-wall-way">
          <img src={d.open.picture} alt="" />
          <div>
            <p>{t.how}</p>
            <p>{t.or(d.open.host)}</p>
            <p className="code-wall-code">{d.open.code}</p>
            <p className="secondary">{t.changes}</p>
            {d.open.here && <p className="code-wall-here">{d.open.here}</p>}
          </div>
        </div>
      ) : (
        <p className="code-wall-here">{d.shut}</p>
      )}
      <EuEmblem />
    </div>
  )
}
