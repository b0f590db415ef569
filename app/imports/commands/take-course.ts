import type { Visitor } from '../../access/visitor.ts'
import { changeCourse } from '../../courses/commands/save-course.ts'
import { changeOccasion } from '../../courses/commands/save-occasion.ts'
import { sessionsOf } from '../../courses/queries.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { valuesOf } from './take-company.ts'
import type { Taken } from './take-new.ts'

export async function takeCourse(
  tx: Tx,
  visitor: Visitor,
  { subject, cells }: Taken,
): Promise<Refusal | null> {
  const kept = await tx.db
    .selectFrom('course')
    .select(['id', 'version', 'code', 'title', 'kind', 'quarters', 'is_required_by_law'])
    .where('programme_id', '=', visitor.programme)
    .where('code', '=', subject)
    .executeTakeFirst()
  if (!kept) return refuse('not-found')
  const changed = await changeCourse(tx, { ...kept, ...valuesOf(cells) })
  return isRefusal(changed) ? changed : null
}

export async function takeOccasion(
  tx: Tx,
  visitor: Visitor,
  { subject, cells }: Taken,
): Promise<Refusal | null> {
  const kept = await tx.db
    .selectFrom('occasion')
    .select(['id', 'version', 'code', 'course_id', 'provider_id', 'seats', 'cost_ore'])
    .where('programme_id', '=', visitor.programme)
    .where('code', '=', subject)
    .executeTakeFirst()
  if (!kept) return refuse('not-found')
  const { course_code, ...values } = valuesOf(cells)
  const course = await tx.db
    .selectFrom('course')
    .select('id')
    .where('programme_id', '=', visitor.programme)
    .where('code', '=', course_code ?? '')
    .executeTakeFirst()
  const changed = await changeOccasion(tx, {
    ...kept,
    ...values,
    ...(course ? { course_id: course.id } : {}),
    sessions: await sessionsOf(tx.db, kept.id),
  })
  return isRefusal(changed) ? changed : null
}
