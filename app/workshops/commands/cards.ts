import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { CardForm } from '../rules/forms.ts'
import { type Card, cardsOf, type Room, stepHere, takesCardsNow } from '../rules/room.ts'
import type { Seated } from '../rules/seat-token.ts'
import { hasLanes, liesByGap, type Step, takesCards } from '../rules/template.ts'
import { gapsInOrder } from '../rules/walk.ts'
import { type Change, leading, noteIn, seated } from './change-room.ts'

type At = { company_id: number; workshop_id: number }
type Written = { id: string; form: Pick<CardForm, 'text' | 'lane'>; step: string }

/**
 * A card from a phone. Its id was made on the phone: sent twice it is written once. A card for a step that the room has left is taken
 * where it was written for, as long as the room is open: the phone had lost its network. Refuses `not-taking`, `lane-missing` and as
 * `seated` does.
 */
export const writeCard = (tx: Tx, own: Seated, card: Written) =>
  seated(tx, own, async room => {
    const there = room.cards.find(one => one.id === card.id)
    if (there) return there.text === card.form.text ? undefined : refuse('already-sent')
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
    if (card.version !== version) return refuse('changed-by-other')
    await set(tx, room, card, { text })
  })

/** A card that the facilitator writes, also afterwards from paper. Refuses `lane-missing`, `no-such-step` and as leading does. */
export const addCard = (tx: Tx, visitor: Visitor, { company_id, workshop_id, ...card }: At & Written) =>
  leading(tx, visitor, { company_id, workshop_id }, async room => {
    const there = room.cards.find(one => one.id === card.id)
    if (there) return there.text === card.form.text ? undefined : refuse('already-sent')
    const refusal = await put(tx, room, { ...card, seat_id: null })
    if (refusal) return refusal
    await noteIn(tx, room, 'card-written', { step: card.step })
  })

/** What a facilitator does with cards. */
export type Arranged =
  | { does: 'reword'; text: string }
  | { does: 'hide' | 'show' | 'park' | 'unpark' | 'remove' | 'up' | 'down' | 'merge' }
  | { does: 'lane'; lane: string }
  | { does: 'group'; name: string }

export type Picked = { id: string; version: number }

/**
 * Arranges cards: one, or several at once, which is undone at once. Merged they say the same as the first of them. Refuses
 * `nothing-picked`, `not-found`, `changed-by-other` when one was changed since it was shown, `pick-one`, `pick-two`, `card-empty`, `lane-missing` and as
 * leading does.
 */
export const arrangeCards = (
  tx: Tx,
  visitor: Visitor,
  { picked, arranged, ...at }: At & { picked: readonly Picked[]; arranged: Arranged },
) =>
  leading(tx, visitor, at, async (room): Promise<Change | Refusal> => {
    const cards = picked.flatMap(({ id }) => room.cards.filter(one => one.id === id))
    if (picked.length === 0) return refuse('nothing-picked')
    if (cards.length < picked.length) return refuse('not-found')
    if (cards.some((card, index) => card.version !== picked[index]!.version))
      return refuse('changed-by-other')
    const changes = changesOf(room, cards, arranged)
    if (isRefusal(changes)) return changes
    for (const { card, to } of changes) await set(tx, room, card, to)
    await noteIn(tx, room, 'cards-arranged', { does: arranged.does, cards: cards.length })
    return { undoable: { what: `card-${arranged.does}`, before: { cards: changes.map(beforeOf) } } }
  })

type To = Partial<Omit<Card, 'id' | 'version'>> & { is_removed?: boolean }
type CardChange = { card: Card; to: To }

function changesOf(room: Room, cards: readonly Card[], arranged: Arranged): CardChange[] | Refusal {
  const all = (to: To) => cards.map(card => ({ card, to }))
  const { does } = arranged
  const isOfOne = does === 'reword' || does === 'up' || does === 'down'
  if (isOfOne && cards.length > 1) return refuse('pick-one')
  switch (does) {
    case 'reword':
      return arranged.text.trim() === ''
        ? refuse('card-empty', { field: 'text' })
        : all({ text: arranged.text })
    case 'hide':
    case 'show':
      return all({ is_hidden: does === 'hide' })
    case 'park':
    case 'unpark':
      return all({ is_parked: does === 'park' })
    case 'remove':
      // What said the same stands by itself again.
      return [
        ...all({ is_removed: true }),
        ...room.cards
          .filter(card => cards.some(one => one.id === card.merged_into) && !cards.includes(card))
          .map(card => ({ card, to: { merged_into: null } })),
      ]
    case 'group':
      return all({ grouped: arranged.name })
    case 'lane':
      return room.template.lanes.some(lane => lane.code === arranged.lane)
        ? all({ lane: arranged.lane })
        : refuse('lane-missing', { field: 'lane' })
    case 'merge': {
      const [first, ...rest] = cards
      if (rest.length === 0) return refuse('pick-two')
      if (cards.some(card => card.merged_into !== null || card.is_parked)) return refuse('not-found')
      return rest.map(card => ({ card, to: { merged_into: first!.id } }))
    }
    default:
      return cards.flatMap(card => swapped(room, card, does === 'up' ? -1 : 1))
  }
}

/** Changes places with the card before or after it in its lane; at the end it stays. */
function swapped(room: Room, card: Card, by: 1 | -1): CardChange[] {
  const beside = cardsOf(room, card.step, { onWall: false }).filter(one => one.lane === card.lane)
  const from = beside.findIndex(one => one.id === card.id)
  const other = from < 0 ? undefined : beside[from + by]
  if (!other) return []
  return [
    { card, to: { place: other.place } },
    { card: other, to: { place: card.place } },
  ]
}

const beforeOf = ({ card, to }: CardChange) => {
  const was = { ...card, is_removed: false }
  const before = Object.fromEntries(Object.keys(to).map(name => [name, was[name as keyof typeof was]]))
  return { id: card.id, before, to }
}

const set = ({ db }: Tx, room: Room, card: Pick<Card, 'id'>, to: To) =>
  db
    .updateTable('workshop_card')
    .set({ ...to, version: sql`version + 1` })
    .where('workshop_id', '=', room.id)
    .where('id', '=', card.id)
    .execute()

async function put(
  { db }: Tx,
  room: Room,
  { id, form, step: code, seat_id }: Written & { seat_id: number | null },
): Promise<Refusal | undefined> {
  const step = room.template.steps.find(one => one.code === code) ?? stepHere(room)
  if (step.code !== code || !takesCards(step)) return refuse('no-such-step')
  const lanes = lanesOf(room, step)
  const lane = lanes.length > 0 ? form.lane : ''
  if (lanes.length > 0 && !lanes.includes(lane)) return refuse('lane-missing', { field: 'lane' })
  const written = await db
    .insertInto('workshop_card')
    .values({
      id,
      programme_id: room.programme_id,
      workshop_id: room.id,
      step: code,
      lane,
      text: form.text,
      seat_id,
      place: sql`(select coalesce(max(place), 0) + 1 from workshop_card where workshop_id = ${room.id})`,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (written) return
  // Whoever leads may have removed it since it was sent the first time.
  const same = await db
    .selectFrom('workshop_card')
    .select('id')
    .where('id', '=', id)
    .where('workshop_id', '=', room.id)
    .where(({ eb, or }) => or([eb('text', '=', form.text), eb('is_removed', '=', true)]))
    .executeTakeFirst()
  return same ? undefined : refuse('already-sent')
}

/** Where a card of a step may lie; nowhere in particular where there are none. */
const lanesOf = (room: Room, step: Step): string[] =>
  hasLanes(step)
    ? room.template.lanes.map(one => one.code)
    : liesByGap(step)
      ? gapsInOrder(room).map(need => need.id)
      : []
