import { spoken } from '../../../foundation/text.ts'
import { walkTexts } from '../../messages/walk.ts'
import type { Room } from '../../rules/room.ts'
import { gapHere, gapsInOrder, promisesInOrder } from '../../rules/walk.ts'
import { daysSaid, type GapShown, gapAt, gapShown, promiseShown } from './gap-shown.ts'
import type { Speech } from './need-said.ts'
import type { WallLane } from './wall-shown.ts'

/** What the wall shows of a walk: the gap that it is at with then, now and what is said, or what was promised. */
export type WallWalk =
  | {
      kind: 'walk'
      here: GapShown | null
      at: string
      days: { before: string; now: string; how: string | null }
      /** Which of the gaps have been judged, in their order. */
      gaps: { id: string; name: string; tone: GapShown['tone']; became: string; is_here: boolean }[]
      lane: WallLane
      waiting: string | null
    }
  | { kind: 'promises'; rows: ReturnType<typeof promiseShown>[]; more: string | null }

const MOST_PROMISES = 10

export function walkShown(
  room: Room,
  { lane, waiting }: { lane: WallLane; waiting: string | null },
  speech: Speech,
): WallWalk {
  const w = spoken(walkTexts, speech.language)
  const here = gapHere(room)
  return {
    kind: 'walk',
    here: here && gapShown(here, { ...speech, w }),
    at: here ? w.gap_of(...gapAt(room, here, speech.format)) : '',
    days: daysSaid(room, { ...speech, w }),
    gaps: gapsInOrder(room).map(need => {
      const { id, name, tone, became } = gapShown(need, { ...speech, w })
      return { id, name, tone, became, is_here: need === here }
    }),
    lane,
    waiting,
  }
}

export function promisesShown(room: Room, speech: Speech): WallWalk {
  const { t, format, language } = speech
  const w = spoken(walkTexts, language)
  const all = promisesInOrder(room)
  return {
    kind: 'promises',
    rows: all.slice(0, MOST_PROMISES).map(one => promiseShown(one, { w, format })),
    more: all.length > MOST_PROMISES ? t.more_cards(format.number(all.length - MOST_PROMISES)) : null,
  }
}
