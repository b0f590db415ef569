import type { Visitor } from '../../access/visitor.ts'
import { holdOccasion } from '../../courses/commands/seats.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Bookable, bookableOf } from '../queries/bookable.ts'

/** Holds the occasion until the end, and only then reads it: what is asked before may have changed while another held it. */
export const heldBookable = async (
  tx: Tx,
  visitor: Visitor,
  occasion_id: number,
): Promise<Bookable | undefined> =>
  (await holdOccasion(tx, occasion_id)) ? bookableOf(tx.db, visitor, occasion_id) : undefined
