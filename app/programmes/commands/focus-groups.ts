import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { focusGroupsOf } from '../queries.ts'
import type { FocusGroup } from '../rules/design.ts'
import { settingChanged } from '../rules/events.ts'
import { freeCode, isNarrow } from '../rules/focus-groups.ts'

/** A group that is counted from now on. Its code is the next free letter. Refuses `group-of-everyone`, `too-many-groups`. */
export async function addFocusGroup(
  tx: Tx,
  programme_id: number,
  group: Omit<FocusGroup, 'code'>,
): Promise<{ id: number } | Refusal> {
  if (!isNarrow(group)) return refuse('group-of-everyone')
  const code = freeCode((await focusGroupsOf(tx.db, programme_id)).map(one => one.code))
  if (!code) return refuse('too-many-groups')
  const made = await tx.db
    .insertInto('focus_group')
    .values({ ...group, code, programme_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'focus-group-added',
    subject: 'focus_group',
    subject_id: made.id,
    programme_id,
    about: { code, ...group },
  })
  await tx.tell(settingChanged({ programme_id }))
  return made
}

/** Who is counted. Refuses `not-found`, `changed-by-other`, `group-of-everyone`. */
export async function changeFocusGroup(
  tx: Tx,
  { id, version, ...after }: Omit<FocusGroup, 'code'> & { id: number; version: number },
): Promise<{ id: number } | Refusal> {
  if (!isNarrow(after)) return refuse('group-of-everyone')
  const found = await tx.db
    .selectFrom('focus_group')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { version: current, programme_id, ...before } = found
  if (current !== version) return refuse('changed-by-other')
  await tx.db
    .updateTable('focus_group')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: 'focus-group-changed',
    subject: 'focus_group',
    subject_id: id,
    programme_id,
    changed: changesBetween<Record<string, unknown>>(before, after),
  })
  await tx.tell(settingChanged({ programme_id }))
  return { id }
}
