import { z } from 'zod'
import type { Visitor } from '../../../access/visitor.ts'
import {
  idField,
  optionalCountField,
  optionalMarkField,
  optionalTextField,
  severalMarksField,
  tickField,
  versionField,
} from '../../../foundation/fields.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Tx } from '../../../foundation/transact.ts'
import { type Arranged, addCard, arrangeCards, type Picked } from '../../commands/cards.ts'
import { addDecision, keepSaid, removeDecision } from '../../commands/decisions.ts'
import { goToStep, setTimer, showCards, showLane, takeInput, undoLast } from '../../commands/lead-room.ts'
import { addNeed, changeNeed, moveNeed, rankByDots, removeNeed } from '../../commands/needs.ts'
import { closeWorkshop, endSitting, openRoom } from '../../commands/open-room.ts'
import { releaseSeat } from '../../commands/seats.ts'
import { closeVote, openVote } from '../../commands/vote.ts'
import { judgeGap, judgePromise, walkTo } from '../../commands/walk.ts'
import { namesAt } from '../../queries/names-at.ts'
import {
  cardForm,
  decisionForm,
  judgedForm,
  keptForm,
  needForm,
  saidForm,
  uuidField,
} from '../../rules/forms.ts'
import { namesSomeone } from '../../rules/names.ts'
import { LONGEST_CARD } from '../../rules/room.ts'

type At = { company_id: number; workshop_id: number }
type Outcome = Promise<{ id: number } | Refusal>
type Act = { reads: z.ZodType; does: (tx: Tx, visitor: Visitor, sent: At & { value: never }) => Outcome }

/** One thing that is done in a room: how it is read, and what it does. */
const act = <S extends z.ZodType>(
  reads: S,
  does: (tx: Tx, visitor: Visitor, sent: At & { value: z.output<S> }) => Outcome,
): Act => ({ reads, does: does as Act['does'] })

const nothing = z.object({})
const code = optionalMarkField
const on = z.object({ on: tickField })
/** A row that was made here or is changed. Not `id`: a form’s own name for itself would be hidden by it. */
const own = z.object({ row: uuidField })
const one = own.extend({ version: versionField })
const DOES = [
  'merge',
  'group',
  'lane',
  'hide',
  'show',
  'park',
  'unpark',
  'remove',
  'up',
  'down',
  'reword',
] as const

const cards = z.object({
  card: severalMarksField,
  /** The card that the others are merged into, where it is not the first. */
  into: optionalMarkField,
  does: z.enum(DOES).optional(),
  text: optionalTextField(LONGEST_CARD),
  /** The card whose words stood in the field, as it was when they were put there. */
  reworded: optionalMarkField,
  group: optionalTextField(60),
  lane: code,
})

/** What whoever leads can do, by the name of its form. */
export const leadActs: Record<string, Act> = {
  open: act(nothing, (tx, visitor, at) => openRoom(tx, visitor, at)),
  end: act(nothing, (tx, visitor, at) => endSitting(tx, visitor, at)),
  close: act(z.object({ sure: tickField }), (tx, visitor, { value, ...at }) =>
    closeWorkshop(tx, visitor, { ...at, knows_unseen: value.sure }),
  ),
  go: act(z.object({ to: code, from: code }), (tx, visitor, { value, ...at }) =>
    goToStep(tx, visitor, { ...at, ...value }),
  ),
  walk: act(z.object({ to: uuidField, from: uuidField }), (tx, visitor, { value, ...at }) =>
    walkTo(tx, visitor, { ...at, ...value }),
  ),
  judge: act(judgedForm.schema.extend(one.shape), (tx, visitor, { value, ...at }) => {
    const { row: id, version, ...form } = value
    return judgeGap(tx, visitor, { ...at, id, version, form })
  }),
  promise: act(keptForm.schema.extend(one.shape), (tx, visitor, { value, ...at }) => {
    const { row: id, version, ...form } = value
    return judgePromise(tx, visitor, { ...at, id, version, form })
  }),
  take: act(on, (tx, visitor, { value, ...at }) => takeInput(tx, visitor, { ...at, is_taking: value.on })),
  show: act(
    on.extend({ step: code, gap: code }),
    (tx, visitor, { value: { on: is_showing, ...value }, ...at }) =>
      showCards(tx, visitor, { ...at, ...value, is_showing }),
  ),
  'lane-alone': act(z.object({ lane: code }), (tx, visitor, { value, ...at }) =>
    showLane(tx, visitor, { ...at, ...value }),
  ),
  timer: act(
    z.object({ minutes: optionalCountField('people-wrong', { least: 0, most: 600 }) }),
    (tx, visitor, { value, ...at }) => setTimer(tx, visitor, { ...at, minutes: value.minutes ?? 0 }),
  ),
  undo: act(z.object({ what: code }), (tx, visitor, { value, ...at }) =>
    undoLast(tx, visitor, { ...at, ...value }),
  ),
  card: act(cardForm.schema.extend({ ...own.shape, step: code }), async (tx, visitor, { value, ...at }) => {
    const { row: id, step, sure, text, lane } = value
    const names = await namesAt(tx.db, { programme_id: visitor.programme!, workshop_id: at.workshop_id })
    if (!sure && namesSomeone(text, names)) return refuse('names-someone', { field: 'sure' })
    return addCard(tx, visitor, { ...at, id, step, form: { text, lane } })
  }),
  cards: act(cards, (tx, visitor, { value, ...at }) =>
    arrangeCards(tx, visitor, { ...at, ...whatIn(value) }),
  ),
  release: act(z.object({ seat: idField('not-found') }), (tx, visitor, { value, ...at }) =>
    releaseSeat(tx, visitor, { ...at, seat_id: value.seat }),
  ),
  said: act(
    saidForm.schema.extend({ step: code, version: versionField }),
    (tx, visitor, { value, ...at }) => {
      const { step, version, ...form } = value
      return keepSaid(tx, visitor, { ...at, step, version, form })
    },
  ),
  need: act(needForm.schema.extend({ ...own.shape, card_id: code }), (tx, visitor, { value, ...at }) => {
    const { row: id, card_id, ...form } = value
    return addNeed(tx, visitor, { ...at, id, card_id: card_id || null, form })
  }),
  'need-order': act(
    one.extend({ does: z.enum(['up', 'down', 'remove']) }),
    (tx, visitor, { value, ...at }) => {
      const { does, row: id, version } = value
      const need = { id, version }
      return does === 'remove'
        ? removeNeed(tx, visitor, { ...at, ...need })
        : moveNeed(tx, visitor, { ...at, ...need, by: does === 'up' ? -1 : 1 })
    },
  ),
  'need-change': act(needForm.schema.extend(one.shape), (tx, visitor, { value, ...at }) => {
    const { row: id, version, ...form } = value
    return changeNeed(tx, visitor, { ...at, id, version, form })
  }),
  rank: act(nothing, (tx, visitor, at) => rankByDots(tx, visitor, at)),
  'vote-open': act(nothing, (tx, visitor, at) => openVote(tx, visitor, at)),
  'vote-close': act(nothing, (tx, visitor, at) => closeVote(tx, visitor, at)),
  decision: act(decisionForm.schema.extend(own.shape), (tx, visitor, { value, ...at }) => {
    const { row: id, ...form } = value
    return addDecision(tx, visitor, { ...at, id, form })
  }),
  'decision-remove': act(one, (tx, visitor, { value, ...at }) =>
    removeDecision(tx, visitor, { ...at, id: value.row, version: value.version }),
  ),
}

/** Which cards were ticked, as they were shown, and what is to be done with them. */
function whatIn({ card, into, does, text, reworded, group, lane }: z.output<typeof cards>): {
  picked: Picked[]
  arranged: Arranged
} {
  const picked = pickedIn(card).toSorted((one, other) => Number(other.id === into) - Number(one.id === into))
  if (does === 'group') return { picked, arranged: { does, name: group } }
  if (does === 'reword') return { picked: reworded ? pickedIn([reworded]) : picked, arranged: { does, text } }
  if (does === 'lane') return { picked, arranged: { does, lane } }
  return { picked, arranged: { does: does ?? 'show' } }
}

const pickedIn = (typed: readonly string[]): Picked[] =>
  typed.flatMap(text => {
    const [, id, version] = /^([0-9a-f-]{36})\.(\d{1,9})$/.exec(text) ?? []
    return id ? [{ id, version: Number(version) }] : []
  })
