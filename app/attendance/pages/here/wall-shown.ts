import { codeShown } from '../../../access/rules.ts'
import type { Visit } from '../../../access/web.ts'
import { takesNobody } from '../../../courses/rules/takes-nobody.ts'
import { clockTimeOf } from '../../../foundation/clock.ts'
import { sessionCodeTexts } from '../../messages/session-code.ts'
import type { SessionNow } from '../../queries/sessions-now.ts'
import { doorAt, opensAt } from '../../rules/arrival.ts'
import { codeAt, secondsLeft } from '../../rules/session-code.ts'
import { hostOf, pictureOf } from './session-at.ts'

/** What the wall of a session shows just now, and for how many seconds. */
export function codeWallShown({ ground, format, say }: Visit, session: SessionNow) {
  const t = say(sessionCodeTexts)
  const now = ground.clock.now()
  const door = takesNobody(session) ? 'over' : doorAt(session, now)
  const code = codeAt(ground.vault, session, now)
  const { held_on } = session
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
            }
          : null,
      shut: door === 'early' ? t.opens(clockTimeOf(opensAt(session))) : t.over,
    },
  }
}
export type CodeWallFace = ReturnType<typeof codeWallShown>['face']
