import type { Insertable, Updateable } from 'kysely'
import type { DB } from '../../db/types.ts'
import type { Tx } from '../foundation/transact.ts'

// Whoever comes in comes into a programme: its name and address are known at the door. What it is about is the programmes room's.

type Programme = DB['programme']

/** A programme to come into; undefined when another has the address. */
export const enterProgramme = ({ db, clock }: Tx, programme: Omit<Insertable<Programme>, 'created_at'>) =>
  db
    .insertInto('programme')
    .values({ ...programme, created_at: clock.now() })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()

export const changeFacts = ({ db }: Tx, id: number, after: Updateable<Programme>) =>
  db.updateTable('programme').set(after).where('id', '=', id).execute()
