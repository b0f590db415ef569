import type { Need, Room } from '../rules/room.ts'
import { gapsInOrder, JUDGED, type Outcome, outcomeOf, promisesInOrder } from '../rules/walk.ts'
import { BECAME_TONES, daysSaid, gapShown, promiseShown, type WalkSpeech } from './live/gap-shown.ts'
import { needAbout } from './live/need-said.ts'

export type FollowUpShown = ReturnType<typeof followUpShown>

const ORDER = [...JUDGED, 'new', 'unjudged'] as const

/** How many gaps became what, in words: "2 stängda, 1 delvis, 1 ny". Empty where there are none. */
const outcomeSaid = (outcome: Outcome, { w }: Pick<WalkSpeech, 'w'>): string =>
  ORDER.filter(became => outcome[became] > 0)
    .map(became => w[`n_${became}`](outcome[became]))
    .join(', ')

type Held = { kind: 'gap' | 'follow_up'; closed_at: Date | null; gaps: readonly Pick<Need, 'became'>[] }

/** The same of a follow-up that is over, for whoever may read what was said there; empty for others, and before that. */
export const outcomeTold = (
  { kind, closed_at, gaps }: Held,
  { may_read, w }: Pick<WalkSpeech, 'w'> & { may_read: boolean },
): string =>
  kind === 'follow_up' && closed_at && may_read ? outcomeSaid(outcomeOf({ needs: gaps }), { w }) : ''

/** What a follow-up came to, side by side with the workshop that it follows: for the page and the document alike. Never a name. */
export function followUpShown(room: Room, speech: WalkSpeech) {
  const { w } = speech
  const outcome = outcomeOf(room)
  return {
    outcome: ORDER.filter(became => outcome[became] > 0).map(became => ({
      became,
      said: w[`n_${became}`](outcome[became]),
      tone: BECAME_TONES[became],
    })),
    days: daysSaid(room, speech),
    gaps: gapsInOrder(room).map(need => gapShown(need, speech)),
    found: room.needs
      .filter(need => need.follows_id === null)
      .map(need => ({ id: need.id, name: need.name, about: needAbout(need, speech) })),
    promises: promisesInOrder(room).map(one => promiseShown(one, speech)),
  }
}
