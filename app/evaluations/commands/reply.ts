import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { repliesFor, repliesOf } from '../queries/replies.ts'
import type { ReplyForm } from '../rules/forms.ts'

type Reply = { course_id: number; version: number; form: ReplyForm }

/** A provider answers what was said of a course that it held; again, it takes the place of the former. Refuses `not-found`, `changed-by-other`. */
export async function replyToCourse(
  tx: Tx,
  visitor: Visitor,
  { course_id, version, form: { text } }: Reply,
): Promise<{ id: number } | Refusal> {
  const programme_id = visitor.programme!
  const provider_id = await repliesFor(tx.db, visitor, course_id)
  if (provider_id === null) return refuse('not-found')
  const before = (await repliesOf(tx.db, visitor, course_id)).find(one => one.provider_id === provider_id)
  if ((before?.version ?? 0) !== version) return refuse('changed-by-other')
  const row = { text, replied_on: tx.clock.today() }
  const saved = before
    ? await tx.db
        .updateTable('evaluation_reply')
        .set({ ...row, version: version + 1 })
        .where('id', '=', before.id)
        .where('version', '=', version)
        .returning('id')
        .executeTakeFirst()
    : await tx.db
        .insertInto('evaluation_reply')
        .values({ ...row, programme_id, course_id, provider_id })
        .onConflict(conflict => conflict.columns(['course_id', 'provider_id']).doNothing())
        .returning('id')
        .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  await note(tx, {
    action: 'evaluation-replied',
    subject: 'evaluation_reply',
    subject_id: saved.id,
    about: { course_id },
  })
  return saved
}
