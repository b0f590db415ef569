import type { Insertable, Updateable } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Tx } from '../../foundation/transact.ts'

// A visit is a meeting that has been held. For the room whose people hold them; its commands write the line of the trail.

type Visit = DB['visit']

export const enterVisit = ({ db, clock }: Tx, visit: Omit<Insertable<Visit>, 'noted_at'>) =>
  db
    .insertInto('visit')
    .values({ ...visit, noted_at: clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()

export const changeFactsOfVisit = ({ db }: Tx, id: number, after: Updateable<Visit>) =>
  db.updateTable('visit').set(after).where('id', '=', id).execute()
