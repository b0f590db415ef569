import { codeShown } from '../../../access/rules.ts'
import type { Visit } from '../../../access/web.ts'
import { clockTimeOf } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/database.ts'
import { sessionCodeTexts } from '../../messages/session-code.ts'
import { rollOf } from '../../queries/roll.ts'
import type { SessionNow } from '../../queries/sessions-now.ts'
import { doorAt, opensAt } from '../../rules/arrival.ts'
import { rollCounts } from '../../rules/roll.ts'
import { codeAt, secondsLeft } from '../../rules/session-code.ts'
import { hostOf, pictureOf } from './session-at.ts'

/** What the wall of a session shows just now, and for how many seconds. */
export async function codeWallShown({ db, ground, format, say }: Visit & { db: Db }, session: SessionNow) {
  const t = say(sessionCodeTexts)
  const now = ground.clock.now()
  const door = doorAt(session, now)
  const code = codeAt(ground.vault, session, now)
  const { occasion_id, id: session_id, held_on } = session
  const roll = await rollOf(db, { occasion_id, session_id, held_on })
  const { there } = rollCounts(roll)
  const { publicUrl } = ground.config
  const when = [format.day(held_on), format.span(session.starts_at, session.ends_at), session.place]
  return {
    seconds: secondsLeft(now),
    face: {
      title: t.title,
      course: session.course,
      when: when.filter(Boolean).join(', '),
      open:
        door === 'open'
          ? {
              picture: pictureOf(code, publicUrl),
              code: codeShown(code),
              host: hostOf(publicUrl),
              here: roll.length > 0 ? t.here(there, roll.length) : null,
            }
          : null,
      shut: door === 'early' ? t.opens(clockTimeOf(opensAt(session))) : t.over,
    },
  }
}
export type CodeWallFace = Awaited<ReturnType<typeof codeWallShown>>['face']
