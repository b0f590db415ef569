import type { Insertable } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Tx } from '../../foundation/transact.ts'

// Written for the rooms above that find it out; they write the line of the trail.

/** It said no, or left after having agreed. */
export type Departure = Omit<Insertable<DB['departure']>, 'noted_by' | 'noted_at' | 'undone_at' | 'undone_by'>

/** A company goes; undefined when it has gone already. */
export const enterDeparture = ({ db, clock, scope }: Tx, departure: Departure) =>
  db
    .insertInto('departure')
    .values({ ...departure, noted_by: scope.user_id, noted_at: clock.now() })
    .onConflict(conflict => conflict.columns(['company_id']).where('undone_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()

/** A company is back after all, from a departure of the kind. */
export const endDeparture = (
  { db, clock, scope }: Tx,
  { company_id, kind }: Pick<Departure, 'company_id' | 'kind'>,
) =>
  db
    .updateTable('departure')
    .set({ undone_at: clock.now(), undone_by: scope.user_id })
    .where('company_id', '=', company_id)
    .where('kind', '=', kind)
    .where('undone_at', 'is', null)
    .execute()
