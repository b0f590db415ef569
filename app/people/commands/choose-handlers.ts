import { sql } from 'kysely'
import { endHandlers, nameHandlers } from '../../access/users/protected-handlers.ts'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayChooseHandlers } from '../policy.ts'
import { handlerCandidates, handlersOf, handlersVersion } from '../queries/handlers.ts'

const LOCK = 7_270_005
const MOST = 2

export type Choice = { version: number; user_ids: readonly string[] }

/**
 * Names the one or two who handle the persons with protected identity; whoever is not named any longer sees nothing
 * more of them. Refuses `not-allowed`, `changed-by-other`, `handler-missing`, `too-many-handlers`, `not-a-handler`.
 */
export async function chooseHandlers(
  tx: Tx,
  visitor: Visitor,
  { version, user_ids }: Choice,
): Promise<{ handlers: number } | Refusal> {
  if (!mayChooseHandlers(visitor)) return refuse('not-allowed')
  const programme_id = visitor.programme!
  await sql`select pg_advisory_xact_lock(${LOCK}, ${programme_id})`.execute(tx.db)
  const chosen = [...new Set(user_ids)]
  if (chosen.length === 0) return refuse('handler-missing', { field: 'first' })
  if (chosen.length > MOST) return refuse('too-many-handlers', { field: 'second' })
  if ((await handlersVersion(tx.db, visitor)) !== version) return refuse('changed-by-other')
  const candidates = await handlerCandidates(tx.db, visitor, tx.clock.today())
  if (!chosen.every(id => candidates.some(one => one.user_id === id)))
    return refuse('not-a-handler', { field: 'first' })
  const before = await handlersOf(tx.db, visitor)
  const leaving = before.filter(one => !chosen.includes(one.user_id))
  const coming = candidates.filter(
    one => chosen.includes(one.user_id) && !before.some(({ user_id }) => user_id === one.user_id),
  )
  if (leaving.length + coming.length === 0) return { handlers: chosen.length }
  const ids = (of: readonly { user_id: string }[]) => of.map(one => one.user_id)
  await endHandlers(tx, { programme_id, user_ids: ids(leaving) })
  await nameHandlers(tx, { programme_id, user_ids: ids(coming) })
  const names = (of: readonly { name: string }[]) => of.map(one => one.name).join(', ')
  await note(tx, {
    action: 'protected-handlers-chosen',
    subject: 'programme',
    subject_id: programme_id,
    programme_id,
    changed: {
      handlers: {
        before: names(before),
        after: names(candidates.filter(one => chosen.includes(one.user_id))),
      },
    },
  })
  return { handlers: chosen.length }
}
