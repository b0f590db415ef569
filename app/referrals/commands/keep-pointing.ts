import type { LocalDate } from '../../foundation/clock.ts'
import type { Tx } from '../../foundation/transact.ts'

export type Pointing = {
  programme_id: number
  company_id: number
  related_programme_id: number
  /** The company is pointed on to the other programme, or received from it. */
  direction: 'on_to' | 'from'
  pointed_on: LocalDate
  note?: string
}

/** Keeps that a company goes between two programmes; undefined when it is kept already. The command writes the line of the trail. */
export const keepPointing = ({ db, clock, scope }: Tx, pointing: Pointing) =>
  db
    .insertInto('pointing')
    .values({ ...pointing, pointed_by: scope.user_id, noted_at: clock.now() })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
