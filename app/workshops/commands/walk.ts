import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { JudgedForm, KeptForm } from '../rules/forms.ts'
import { gapHere, gapsInOrder, promisesInOrder } from '../rules/walk.ts'
import { leading, noteIn } from './change-room.ts'
import { changed } from './needs.ts'

type At = { company_id: number; workshop_id: number }

/**
 * To another gap. `from` is where whoever pressed was: the second of two who press at once is told. Refuses `not-found`,
 * `changed-by-other` and as leading does.
 */
export const walkTo = (tx: Tx, visitor: Visitor, { to, from, ...at }: At & { to: string; from: string }) =>
  leading(tx, visitor, at, async room => {
    const here = gapHere(room)?.id
    if (!gapsInOrder(room).some(need => need.id === to)) return refuse('not-found')
    if (here === to) return
    if (here !== from) return refuse('changed-by-other')
    await tx.db
      .updateTable('workshop')
      .set({ walks_id: to, until_at: null })
      .where('id', '=', room.id)
      .execute()
    await noteIn(tx, room, 'gap-walked')
  })

/** What a gap became, and why. Can be undone. Refuses `not-found`, `changed-by-other` and as leading does. */
export const judgeGap = (
  tx: Tx,
  visitor: Visitor,
  { id, form, version, ...at }: At & { id: string; form: JudgedForm; version: number },
) =>
  leading(tx, visitor, at, async room => {
    const need = gapsInOrder(room).find(one => one.id === id)
    if (!need) return refuse('not-found')
    const change = await changed(tx, room, { need, version, to: form, what: 'gap-judge' })
    if (!isRefusal(change)) await noteIn(tx, room, 'gap-judged')
    return change
  })

/** What became of a promise, and why. Can be undone. Refuses `not-found`, `changed-by-other` and as leading does. */
export const judgePromise = (
  tx: Tx,
  visitor: Visitor,
  { id, form, version, ...at }: At & { id: string; form: KeptForm; version: number },
) =>
  leading(tx, visitor, at, async room => {
    const promise = promisesInOrder(room).find(one => one.id === id)
    if (!promise) return refuse('not-found')
    const saved = await tx.db
      .updateTable('workshop_decision')
      .set({ ...form, version: sql`version + 1` })
      .where('workshop_id', '=', room.id)
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    if (!saved) return refuse('changed-by-other')
    await noteIn(tx, room, 'promise-judged')
    const { became, why } = promise
    return {
      undoable: { what: 'promise-judge', before: { decisions: [{ id, before: { became, why }, to: form }] } },
    }
  })
