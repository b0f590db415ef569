import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { competenceNamed } from '../queries/competence-named.ts'
import type { NeedForm } from '../rules/forms.ts'
import { type Need, needsInOrder, type Room } from '../rules/room.ts'
import { orderByDots } from '../rules/vote.ts'
import { type Change, lastPlace, leading, noteIn } from './change-room.ts'

type At = { company_id: number; workshop_id: number }

/**
 * A need of the company: a competence in a role, from where to where. Its id is made where it is written, so that it can be sent twice.
 * The same competence for the same role within the same run is one need; what is found in a follow-up is new. Refuses `need-is-there`, `levels-do-not-rise` and as
 * leading does.
 */
export const addNeed = (
  tx: Tx,
  visitor: Visitor,
  { id, form, card_id = null, ...at }: At & { id: string; form: NeedForm; card_id?: string | null },
) =>
  leading(tx, visitor, at, async room => {
    const there = room.needs.find(need => need.id === id)
    if (there) return there.name === form.name ? undefined : refuse('already-sent')
    const refusal = needRefusal(room, form)
    if (refusal) return refusal
    await tx.db
      .insertInto('workshop_need')
      .values({
        ...form,
        id,
        programme_id: room.programme_id,
        workshop_id: room.id,
        competence_id: await competenceNamed(tx.db, room.programme_id, form.name),
        card_id: card_id && room.cards.some(card => card.id === card_id) ? card_id : null,
        became: room.kind === 'follow_up' ? 'new' : null,
        place: lastPlace(room.needs),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await noteIn(tx, room, 'need-added', { needs: room.needs.length + 1 })
  })

/** Refuses as when it is added, and `not-found`, `changed-by-other`. */
export const changeNeed = (
  tx: Tx,
  visitor: Visitor,
  { id, form, version, ...at }: At & { id: string; form: NeedForm; version: number },
) =>
  leading(tx, visitor, at, async room => {
    const need = room.needs.find(one => one.id === id)
    if (!need) return refuse('not-found')
    const refusal = needRefusal({ needs: room.needs.filter(one => one.id !== id) }, form)
    if (refusal) return refusal
    const competence_id = await competenceNamed(tx.db, room.programme_id, form.name)
    const change = await changed(tx, room, {
      need,
      version,
      to: { ...form, competence_id },
      what: 'need-change',
    })
    if (!('refused' in change)) await noteIn(tx, room, 'need-changed', {})
    return change
  })

/** Can be undone. A gap that is walked through again stays: it is judged. Refuses `not-found`, `changed-by-other` and as leading does. */
export const removeNeed = (
  tx: Tx,
  visitor: Visitor,
  { id, version, ...at }: At & { id: string; version: number },
) =>
  leading(tx, visitor, at, async room => {
    const need = room.needs.find(one => one.id === id && one.follows_id === null)
    if (!need) return refuse('not-found')
    const change = await changed(tx, room, { need, version, to: { is_removed: true }, what: 'need-remove' })
    if (!('refused' in change)) await noteIn(tx, room, 'need-removed', {})
    return change
  })

/** One place up or down; at the end it stays. Refuses `not-found`, `changed-by-other` and as leading does. */
export const moveNeed = (
  tx: Tx,
  visitor: Visitor,
  { id, version, by, ...at }: At & { id: string; version: number; by: 1 | -1 },
) =>
  leading(tx, visitor, at, async (room): Promise<Change | Refusal> => {
    const order = needsInOrder(room)
    const from = order.findIndex(need => need.id === id)
    const [need, other] = [order[from], order[from + by]]
    if (!need) return refuse('not-found')
    if (need.version !== version) return refuse('changed-by-other')
    if (!other) return {}
    const moves = [
      { need, place: other.place },
      { need: other, place: need.place },
    ]
    await placed(tx, room, moves)
    await noteIn(tx, room, 'needs-ranked', {})
    return { undoable: { what: 'need-move', before: { needs: moves.map(placeOf) } } }
  })

/** Puts the needs in the order of the dots. Can be undone. Refuses as leading does. */
export const rankByDots = (tx: Tx, visitor: Visitor, at: At) =>
  leading(tx, visitor, at, async (room): Promise<Change> => {
    const moves = orderByDots(needsInOrder(room)).map((need, index) => ({ need, place: index + 1 }))
    await placed(tx, room, moves)
    await noteIn(tx, room, 'needs-ranked', {})
    return { undoable: { what: 'need-rank', before: { needs: moves.map(placeOf) } } }
  })

type Move = { need: Need; place: number }
const placeOf = ({ need, place }: Move) => ({ id: need.id, before: { place: need.place }, to: { place } })

async function placed({ db }: Tx, room: Room, moves: readonly Move[]) {
  for (const {
    need: { id },
    place,
  } of moves)
    await db
      .updateTable('workshop_need')
      .set({ place, version: sql`version + 1` })
      .where('workshop_id', '=', room.id)
      .where('id', '=', id)
      .execute()
}

const same = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')

function needRefusal({ needs }: Pick<Room, 'needs'>, form: NeedForm): Refusal | null {
  const isThere = needs.some(
    need =>
      same(need.name) === same(form.name) &&
      same(need.role) === same(form.role) &&
      need.horizon === form.horizon,
  )
  if (isThere) return refuse('need-is-there', { field: 'name' })
  const { level_now, level_wanted } = form
  return level_now !== null && level_wanted !== null && level_wanted <= level_now
    ? refuse('levels-do-not-rise', { field: 'level_wanted' })
    : null
}

type Changed = {
  need: Need
  version: number
  to: Partial<Omit<Need, 'id' | 'before' | 'facts'>> & { is_removed?: boolean }
  what: string
}

/** Writes one need anew, unless somebody has done so since. Refuses `changed-by-other`. */
export async function changed(
  { db }: Tx,
  room: Room,
  { need, version, to, what }: Changed,
): Promise<Change | Refusal> {
  const saved = await db
    .updateTable('workshop_need')
    .set({ ...to, version: sql`version + 1` })
    .where('workshop_id', '=', room.id)
    .where('id', '=', need.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  const was = { ...need, is_removed: false }
  const before = Object.fromEntries(Object.keys(to).map(name => [name, was[name as keyof typeof was]]))
  return { undoable: { what, before: { needs: [{ id: need.id, before, to }] } } }
}
