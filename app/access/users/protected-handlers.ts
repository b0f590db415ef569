import type { Tx } from '../../foundation/transact.ts'

// Who handles persons with protected identity is what someone may, as a role is. The command that names them writes the line of the trail.

type Handlers = { programme_id: number; user_ids: readonly string[] }

export async function nameHandlers(
  { db, clock, scope }: Tx,
  { programme_id, user_ids }: Handlers,
): Promise<void> {
  if (user_ids.length === 0) return
  await db
    .insertInto('protected_handler')
    .values(
      user_ids.map(user_id => ({ programme_id, user_id, chosen_at: clock.now(), chosen_by: scope.user_id })),
    )
    .execute()
}

/** From now on they see nothing more of them. */
export async function endHandlers(
  { db, clock, scope }: Tx,
  { programme_id, user_ids }: Handlers,
): Promise<void> {
  if (user_ids.length === 0) return
  await db
    .updateTable('protected_handler')
    .set({ ended_at: clock.now(), ended_by: scope.user_id })
    .where('programme_id', '=', programme_id)
    .where('ended_at', 'is', null)
    .where('user_id', 'in', user_ids)
    .execute()
}
