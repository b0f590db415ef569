import type { Tx } from '../../foundation/transact.ts'

// For the room that keeps up with the programmes beside this one; its commands write the line of the trail.

export type RelatedFacts = {
  name: string
  organiser: string
  address: string
  about: string
  closed_at: Date | null
}

export const addRelated = ({ db }: Tx, related: RelatedFacts & { programme_id: number }) =>
  db.insertInto('related_programme').values(related).returning('id').executeTakeFirst()

/** Undefined when the row has another version by now. */
export const changeRelated = (
  { db }: Tx,
  { id, version }: { id: number; version: number },
  after: RelatedFacts,
) =>
  db
    .updateTable('related_programme')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
