import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { DecisionForm, SaidForm } from '../rules/forms.ts'
import { begunOf, decisionsInOrder } from '../rules/room.ts'
import { lastPlace, leading, noteIn } from './change-room.ts'
import { beginStep } from './open-room.ts'

type At = { company_id: number; workshop_id: number }

/** Refuses as leading does. Its id is made where it is written, so that it can be sent twice. */
export const addDecision = (
  tx: Tx,
  visitor: Visitor,
  { id, form, ...at }: At & { id: string; form: DecisionForm },
) =>
  leading(tx, visitor, at, async room => {
    const there = room.decisions.find(one => one.id === id)
    if (there) return there.text === form.text ? undefined : refuse('already-sent')
    await tx.db
      .insertInto('workshop_decision')
      .values({
        ...form,
        id,
        programme_id: room.programme_id,
        workshop_id: room.id,
        place: lastPlace(room.decisions),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await noteIn(tx, room, 'decision-added', { decisions: decisionsInOrder(room).length + 1 })
  })

/** Can be undone. Refuses `not-found`, `changed-by-other` and as leading does. */
export const removeDecision = (
  tx: Tx,
  visitor: Visitor,
  { id, version, ...at }: At & { id: string; version: number },
) =>
  leading(tx, visitor, at, async room => {
    if (!decisionsInOrder(room).some(one => one.id === id)) return refuse('not-found')
    const saved = await tx.db
      .updateTable('workshop_decision')
      .set({ is_removed: true, version: sql`version + 1` })
      .where('workshop_id', '=', room.id)
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    if (!saved) return refuse('changed-by-other')
    await noteIn(tx, room, 'decision-removed', {})
    const decisions = [{ id, before: { is_removed: false }, to: { is_removed: true } }]
    return { undoable: { what: 'decision-remove', before: { decisions } } }
  })

/** What was said in a step, and what will be done. Refuses `no-such-step`, `room-not-open`, `changed-by-other` and as leading does. */
export const keepSaid = (
  tx: Tx,
  visitor: Visitor,
  { step, form, version, ...at }: At & { step: string; form: SaidForm; version: number },
) =>
  leading(tx, visitor, at, async room => {
    if (!room.template.steps.some(one => one.code === step)) return refuse('no-such-step')
    if (!begunOf(room, step) && room.opened_at === null) return refuse('room-not-open')
    await beginStep(tx, room, step)
    const before = begunOf(room, step)
    if ((before?.version ?? 1) !== version) return refuse('changed-by-other')
    await tx.db
      .updateTable('workshop_step')
      .set({ ...form, version: version + 1 })
      .where('workshop_id', '=', room.id)
      .where('step', '=', step)
      .execute()
    await noteIn(tx, room, 'said-kept', { step })
  })
