import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { countField, tickField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { paperVoteTexts as t } from '../messages/vote-paper.ts'
import type { Need, Room } from './room.ts'
import { type Dots, LEAST_BALLOTS } from './vote.ts'

const KINDS = ['effect', 'urgency'] as const
/** More people than a room holds. */
const MOST_SHEETS = 200

export const paperVoteForm = formOf({
  sheets: {
    reads: countField('sheets-wrong', { least: LEAST_BALLOTS, most: MOST_SHEETS }),
    label: t.sheets,
    hint: t.sheets_hint,
    inputMode: 'numeric',
    width: 's',
  },
  replaces: { reads: tickField, label: t.replaces, hint: t.replaces_hint, type: 'checkbox' },
})
export type PaperVote = ValueOf<typeof paperVoteForm>

/** Whether votes from the phones have been counted, which what is keyed in would take away. */
export const hasPhoneVote = ({ vote }: Pick<Room, 'vote'>): boolean =>
  vote !== null && !vote.on_paper && (vote.counted ?? 0) > 0

/** What the field is called in which the dots of a kind of a need are written. */
export const dotsField = (kind: keyof Dots, { id }: Pick<Need, 'id'>) => `${kind}_${id}`

/**
 * The dots that were counted on paper, by need; nothing written is none. A sheet gives a need at most one dot of each kind, and has so
 * many dots of each kind to give. Refuses `changed-by-other` where other needs were asked about than there are, `dots-wrong` where it is no number or more than there are sheets, at its field, and
 * `too-many-dots-in-all` where the dots of a kind are more than the sheets have.
 */
export function countedDots(
  typed: Readonly<Record<string, string>>,
  needs: readonly Pick<Need, 'id'>[],
  { sheets, dots }: { sheets: number; dots: number },
): Map<string, Dots> | Refusal {
  const fields = needs.flatMap(need => KINDS.map(kind => dotsField(kind, need)))
  const asked = Object.keys(typed).filter(name => KINDS.some(kind => name.startsWith(`${kind}_`)))
  if (asked.length !== fields.length || fields.some(field => !asked.includes(field)))
    return refuse('changed-by-other')
  const counted = new Map<string, Dots>()
  for (const need of needs) {
    const own: Dots = { effect: 0, urgency: 0 }
    for (const kind of KINDS) {
      const field = dotsField(kind, need)
      const text = typed[field]!.trim()
      if (!/^\d{0,3}$/.test(text) || Number(text) > sheets)
        return refuse('dots-wrong', { field, about: { most: sheets } })
      own[kind] = Number(text)
    }
    counted.set(need.id, own)
  }
  for (const kind of KINDS) {
    const all = [...counted.values()].reduce((sum, one) => sum + one[kind], 0)
    if (all > sheets * dots)
      return refuse(`too-many-${kind}-dots`, { field: 'sheets', about: { all, most: sheets * dots } })
  }
  return counted
}
