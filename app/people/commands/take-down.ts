import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'

// For the room in whose sessions people are taken down; its commands find out whether they may, and write the line of the trail, which tells
// no name.

export type TakenDown = {
  walk_in_id: number
  programme_id: number
  company_id: number | null
  /** As it was said, in whatever words. */
  company_said: string
  given_name: string
  family_name: string
}

/** Keeps the name of somebody of whom nothing else is known, for as long as their hours wait. */
export const takeDown = ({ db }: Tx, taken: TakenDown) => db.insertInto('taken_down').values(taken).execute()

/** They are from this company, as whoever arranges has found out. */
export const saidToBeFrom = ({ db }: Tx, walk_in_id: number, company_id: number) =>
  db.updateTable('taken_down').set({ company_id }).where('walk_in_id', '=', walk_in_id).execute()

/** The names go: of those whose hours have found somebody, or nobody. */
export const forgetTakenDown = ({ db }: Tx, walk_in_ids: readonly number[]) =>
  sql`delete from taken_down where walk_in_id = any (${`{${walk_in_ids.join(',')}}`}::integer[])`.execute(db)
