import type { Db } from '../../foundation/database.ts'
import type { Kept } from '../../foundation/kept.ts'
import { shredLinesAbout } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'

export const accessKeeps: Kept<{ id: number }> = {
  export: ({ db }, { id }) => keptInAccess(db, id),
  forget: (tx, { id }) => forgetInAccess(tx, id),
}

/** What the access room keeps about a participant: links of their own, and what others have done with their details. GDPR art. 15. */
async function keptInAccess(db: Db, person_id: number) {
  const links = await db
    .selectFrom('participant_link')
    .select(['purpose', 'created_at', 'expires_at', 'revoked_at', 'last_used_at'])
    .where('person_id', '=', person_id)
    .orderBy('id')
    .execute()
  const handled = await db
    .selectFrom('trail')
    .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
    .select(['trail.happened_at', 'trail.role', 'trail.action', 'trail_detail.detail'])
    .where('trail_detail.person_id', '=', person_id)
    .orderBy('trail.id')
    .execute()
  return { links, handled }
}

/** The access room's part of forgetting: links stop working, and what lines of the trail told is gone; the lines stand. */
async function forgetInAccess(tx: Tx, person_id: number): Promise<void> {
  await endParticipantLinks(tx, person_id)
  await shredLinesAbout(tx, person_id)
}

/** A participant's links and codes, or those made until a moment, stop working at once. Notes nothing: the command does. */
export const endParticipantLinks = (tx: Tx, person_id: number, made_until?: Date) =>
  tx.db
    .updateTable('participant_link')
    .set({ revoked_at: tx.clock.now() })
    .where('person_id', '=', person_id)
    .where('revoked_at', 'is', null)
    .$if(made_until !== undefined, links => links.where('created_at', '<=', made_until!))
    .execute()
