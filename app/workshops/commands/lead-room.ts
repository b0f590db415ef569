import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { begunOf, cardsBy, isShowing } from '../rules/room.ts'
import { stepOf, takesCards } from '../rules/template.ts'
import { comingTo, gapsInOrder } from '../rules/walk.ts'
import { type Before, leading, noteIn } from './change-room.ts'
import { beginStep } from './open-room.ts'

type At = { company_id: number; workshop_id: number }

/**
 * To another step. `from` is where whoever pressed was: the second of two who press at once is told. Refuses `no-such-step`,
 * `changed-by-other`, `vote-is-open` and as leading does.
 */
export const goToStep = (tx: Tx, visitor: Visitor, { to, from, ...at }: At & { to: string; from: string }) =>
  leading(tx, visitor, at, async room => {
    const step = room.template.steps.find(one => one.code === to)
    if (!step) return refuse('no-such-step')
    if (room.step === to) return
    if (room.step !== from) return refuse('changed-by-other')
    if (room.vote && !room.vote.is_closed) return refuse('vote-is-open')
    await tx.db
      .updateTable('workshop')
      .set({ step: to, ...comingTo(room, step) })
      .where('id', '=', room.id)
      .execute()
    if (room.opened_at !== null) await beginStep(tx, room, to)
    await noteIn(tx, room, 'room-led', { step: to })
  })

/** Opens or closes what is written now. Refuses as leading does. */
export const takeInput = (tx: Tx, visitor: Visitor, { is_taking, ...at }: At & { is_taking: boolean }) =>
  leading(tx, visitor, at, async room => {
    if (room.is_taking === is_taking || !takesCards(stepOf(room.template, room.step))) return
    await tx.db.updateTable('workshop').set({ is_taking }).where('id', '=', room.id).execute()
    await noteIn(tx, room, is_taking ? 'room-takes' : 'room-takes-no-more', { step: room.step })
  })

/**
 * Shows on the wall what has come in to a step, or hides it again; of a walk, what has come in to one `gap`. Refuses `no-such-step`,
 * `not-found` and as leading does.
 */
export const showCards = (
  tx: Tx,
  visitor: Visitor,
  { step, gap = '', is_showing, ...at }: At & { step: string; gap?: string; is_showing: boolean },
) =>
  leading(tx, visitor, at, async room => {
    const begun = begunOf(room, step)
    if (!begun) return refuse('no-such-step')
    if (gap && !gapsInOrder(room).some(need => need.id === gap)) return refuse('not-found')
    if (isShowing(room, { step, lane: gap }) === is_showing) return
    await tx.db
      .insertInto('workshop_step')
      .values({
        programme_id: room.programme_id,
        workshop_id: room.id,
        step: gap ? cardsBy(step, gap) : step,
        meeting: stepOf(room.template, step).meeting,
        began_on: begun.began_on,
        is_showing,
      })
      .onConflict(conflict => conflict.columns(['workshop_id', 'step']).doUpdateSet({ is_showing }))
      .execute()
    await noteIn(tx, room, is_showing ? 'cards-shown' : 'cards-hidden', { step })
  })

/** Shows one lane alone on the wall, where there is room for all its cards; all of them with none. Refuses `lane-missing`. */
export const showLane = (tx: Tx, visitor: Visitor, { lane, ...at }: At & { lane: string }) =>
  leading(tx, visitor, at, async room => {
    if (lane && !room.template.lanes.some(one => one.code === lane)) return refuse('lane-missing')
    await tx.db.updateTable('workshop').set({ wall_lane: lane }).where('id', '=', room.id).execute()
    await noteIn(tx, room, 'lane-shown', { lane })
  })

/** Sets the clock of the step to so many minutes from now; 0 takes it away. Refuses as leading does. */
export const setTimer = (tx: Tx, visitor: Visitor, { minutes, ...at }: At & { minutes: number }) =>
  leading(tx, visitor, at, async room => {
    const until_at = minutes > 0 ? new Date(tx.clock.now().getTime() + minutes * 60_000) : null
    await tx.db.updateTable('workshop').set({ until_at }).where('id', '=', room.id).execute()
    await noteIn(tx, room, 'timer-set', { minutes })
  })

/**
 * Takes back what was last arranged: what the rows were before is put back. `what` is what whoever pressed was shown; when something
 * else is last by now, it is told. Refuses `nothing-to-undo`, `changed-by-other` and as leading does.
 */
export const undoLast = (tx: Tx, visitor: Visitor, { what, ...at }: At & { what: string }) =>
  leading(tx, visitor, at, async room => {
    const last = await tx.db
      .selectFrom('workshop_undo')
      .select(['number', 'what', 'before'])
      .where('workshop_id', '=', room.id)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!last) return refuse('nothing-to-undo')
    if (`${last.number} ${last.what}` !== what) return refuse('changed-by-other')
    const { cards = [], needs = [], decisions = [] } = last.before as Before
    const back = [
      ...cards.map(one => ({ table: 'workshop_card' as const, ...one })),
      ...needs.map(one => ({ table: 'workshop_need' as const, ...one })),
      ...decisions.map(one => ({ table: 'workshop_decision' as const, ...one })),
    ]
    for (const one of back) if (!(await putBack(tx, room.id, one))) return refuse('changed-by-other')
    await tx.db
      .deleteFrom('workshop_undo')
      .where('workshop_id', '=', room.id)
      .where('number', '=', last.number)
      .execute()
    await noteIn(tx, room, 'arranging-undone', { what: last.what })
  })

type Back = {
  table: 'workshop_card' | 'workshop_need' | 'workshop_decision'
  id: string
  before: Record<string, unknown>
  to: Record<string, unknown>
}

/** Puts back what stood in a row, unless somebody has changed it since. */
async function putBack({ db }: Tx, workshop_id: number, { table, id, before, to }: Back): Promise<boolean> {
  const saved = await db
    .updateTable(table as 'workshop_card')
    .set({ ...before, version: sql`version + 1` })
    .where('workshop_id', '=', workshop_id)
    .where('id', '=', id)
    .where(({ eb, and }) =>
      and(
        Object.entries(to).map(([name, value]) =>
          eb(name as 'text', 'is not distinct from', value as string),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}
