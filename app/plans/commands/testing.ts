import type { Visitor } from '../../access/visitor.ts'
import { reading, type Tx } from '../../foundation/transact.ts'
import { openWorkshopGround, type Place } from '../../workshops/commands/testing.ts'
import { linesOf, planOf } from '../queries/plan.ts'
import { type LineForm, lineForm } from '../rules/line-form.ts'
import { addLine } from './lines.ts'

/** A line as it is typed. */
export const lineTyped = (name: string, rest: Record<string, string> = {}): LineForm =>
  lineForm.schema.parse({ name, level_from: '', level_to: '', kind: '', taught_here: 'unknown', ...rest })

/** A database, and companies with plans and a room each. */
export async function openPlanGround() {
  const opened = await openWorkshopGround()
  const { ground } = opened

  /** A company with a plan, and what is done with it. */
  async function planning(place: Place) {
    const room = await opened.gathering(place)
    const { company_id } = room
    const { leader, as } = place
    const at = { company_id }
    const today = () => ground.clock.today()
    const lines = (visitor: Visitor = leader) =>
      reading(ground, visitor, db => linesOf(db, visitor, { company_id, today: today() }))
    const plan = () => reading(ground, leader, db => planOf(db, leader, company_id))
    const add = (name: string, rest: Record<string, string> = {}, visitor: Visitor = leader) =>
      as(visitor, tx => addLine(tx, visitor, { company_id, form: lineTyped(name, rest) }))
    const does = <T>(
      work: (tx: Tx, visitor: Visitor, at: { company_id: number }) => Promise<T>,
      visitor: Visitor = leader,
    ) => as(visitor, tx => work(tx, visitor, at))
    return { ...room, leader, as, at, today, lines, plan, add, does }
  }
  return { ...opened, planning }
}
