import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { CardForm } from '../rules/forms.ts'
import { type Card, type Room, stepHere, takesCardsNow } from '../rules/room.ts'
import type { Seated } from '../rules/seat-token.ts'
import { hasLanes, takesCards } from '../rules/template.ts'
import { type Change, lastPlace, leading, noteIn, seated } from './change-room.ts'

type At = { company_id: number; workshop_id: number }
type Written = { id: string; form: Pick<CardForm, 'text' | 'lane'>; step: string }

/**
 * A card from a phone. Its id was made on the phone: sent twice it is written once. A card for a step that the room has left is taken
 * where it was written for, as long as the room is open: the phone had lost its network. Refuses `not-taking`, `lane-missing` and as
 * `seated` does.
 */
export const writeCard = (tx: Tx, own: Seated, card: Written) =>
  seated(tx, own, async room => {
    if (isThere(room, card.id)) return
    const isLate = card.step !== room.step
    if (!isLate && !takesCardsNow(room)) return refuse('not-taking')
    return put(tx, room, { ...card, seat_id: own.seat_id })
  })

/** Whoever wrote a card changes it while the room is open. Refuses `not-found`, `changed-by-other` and as `seated` does. */
export const changeOwnCard = (
  tx: Tx,
  own: Seated,
  { id, text, version }: { id: string; text: string; version: number },
) =>
  seated(tx, own, async room => {
    const card = room.cards.find(one => one.id === id && one.seat_id === own.seat_id)
    if (!card) return refuse('not-found')
    return changed(tx, room, { card, version, to: { text } })
  })

/** A card that the facilitator writes, also afterwards from paper. Refuses `lane-missing`, `no-such-step` and as leading does. */
export const addCard = (tx: Tx, visitor: Visitor, { company_id, workshop_id, ...card }: At & Written) =>
  leading(tx, visitor, { company_id, workshop_id }, async room => {
    if (isThere(room, card.id)) return
    const refusal = await put(tx, room, { ...card, seat_id: null })
    if (refusal) return refusal
    await noteIn(tx, room, 'card-written', { step: card.step })
  })

/** What a facilitator does with one card: `word` is noted and can be undone. */
export type Arranged =
  | { does: 'reword'; text: string }
  | { does: 'hide' | 'show' | 'park' | 'unpark' | 'remove' | 'up' | 'down' }
  | { does: 'lane'; lane: string }
  | { does: 'group'; name: string }
  | { does: 'merge'; into: string }

/**
 * Arranges one card. Each can be undone. Refuses `not-found`, `changed-by-other` when the card was changed since it was shown,
 * `cannot-merge-itself`, `lane-missing` and as leading does.
 */
export const arrangeCard = (
  tx: Tx,
  visitor: Visitor,
  { id, version, arranged, ...at }: At & { id: string; version: number; arranged: Arranged },
) =>
  leading(tx, visitor, at, async (room): Promise<Change | Refusal> => {
    const card = room.cards.find(one => one.id === id)
    if (!card) return refuse('not-found')
    const change = await arrange(tx, room, { card, version, arranged })
    if (!('refused' in change))
      await noteIn(tx, room, 'card-arranged', { step: card.step, does: arranged.does })
    return change
  })

async function arrange(
  tx: Tx,
  room: Room,
  { card, version, arranged }: { card: Card; version: number; arranged: Arranged },
): Promise<Change | Refusal> {
  const set = (to: Partial<Card> & { is_removed?: boolean }) =>
    changed(tx, room, { card, version, to, what: `card-${arranged.does}` })
  switch (arranged.does) {
    case 'reword':
      return set({ text: arranged.text })
    case 'hide':
    case 'show':
      return set({ is_hidden: arranged.does === 'hide' })
    case 'park':
    case 'unpark':
      return set({ is_parked: arranged.does === 'park' })
    case 'remove':
      return set({ is_removed: true })
    case 'group':
      return set({ grouped: arranged.name })
    case 'lane':
      return room.template.lanes.some(lane => lane.code === arranged.lane)
        ? set({ lane: arranged.lane })
        : refuse('lane-missing', { field: 'lane' })
    case 'merge': {
      const into = room.cards.find(one => one.id === arranged.into && one.merged_into === null)
      if (!into) return refuse('not-found')
      if (into.id === card.id) return refuse('cannot-merge-itself')
      return set({ merged_into: into.id })
    }
    default:
      return swapped(tx, room, { card, version, by: arranged.does === 'up' ? -1 : 1 })
  }
}

/** Changes places with the card before or after it in its lane; at the end it stays. */
async function swapped(
  tx: Tx,
  room: Room,
  { card, version, by }: { card: Card; version: number; by: 1 | -1 },
): Promise<Change | Refusal> {
  const beside = room.cards
    .filter(one => one.step === card.step && one.lane === card.lane && one.merged_into === null)
    .toSorted((one, other) => one.place - other.place)
  const other = beside[beside.findIndex(one => one.id === card.id) + by]
  if (!other) return {}
  const own = await changed(tx, room, { card, version, to: { place: other.place } })
  if ('refused' in own) return own
  await changed(tx, room, { card: other, version: other.version, to: { place: card.place } })
  const before = { cards: [card, other].map(({ id, place }) => ({ id, place })) }
  return { undoable: { what: 'card-moved', before } }
}

type Changed = {
  card: Card
  version: number
  to: Partial<Omit<Card, 'id'>> & { is_removed?: boolean }
  what?: string
}

async function changed(
  { db }: Tx,
  room: Room,
  { card, version, to, what }: Changed,
): Promise<Change | Refusal> {
  const saved = await db
    .updateTable('workshop_card')
    .set({ ...to, version: sql`version + 1` })
    .where('workshop_id', '=', room.id)
    .where('id', '=', card.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  if (!what) return {}
  const was = { ...card, is_removed: false }
  const before = Object.fromEntries(Object.keys(to).map(name => [name, was[name as keyof typeof was]]))
  return { undoable: { what, before: { cards: [{ id: card.id, ...before }] } } }
}

const isThere = ({ cards }: Room, id: string) => cards.some(card => card.id === id)

async function put(
  { db }: Tx,
  room: Room,
  { id, form, step: code, seat_id }: Written & { seat_id: number | null },
): Promise<Refusal | undefined> {
  const step = room.template.steps.find(one => one.code === code) ?? stepHere(room)
  if (step.code !== code || !takesCards(step)) return refuse('no-such-step')
  const lane = hasLanes(step) ? form.lane : ''
  if (hasLanes(step) && !room.template.lanes.some(one => one.code === lane))
    return refuse('lane-missing', { field: 'lane' })
  await db
    .insertInto('workshop_card')
    .values({
      id,
      programme_id: room.programme_id,
      workshop_id: room.id,
      step: code,
      lane,
      text: form.text,
      seat_id,
      place: lastPlace(room.cards),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
