import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { bindingsOf } from '../../programmes/queries/binding.ts'
import { answerKindOf, MOST_BYTES } from '../rules/file-kind.ts'
import { keepFile } from './keep-file.ts'

/**
 * Keeps the authority's answer on signatures as it came, beside what was noted of it. Kept already it is refused, so that sent twice it is
 * kept once. Refuses `not-found`, `file-too-big`, `not-an-answer`, `same-file`.
 */
export async function keepAnswer(
  tx: Tx,
  visitor: Visitor,
  { binding_id, file }: { binding_id: number; file: Uint8Array },
): Promise<{ id: number } | Refusal> {
  const programme_id = visitor.programme!
  const binding = (await bindingsOf(tx.db, programme_id)).find(one => one.id === binding_id)
  if (!binding) return refuse('not-found')
  if (file.byteLength > MOST_BYTES) return refuse('file-too-big', { field: 'file' })
  const kind = answerKindOf(file)
  if (!kind) return refuse('not-an-answer', { field: 'file' })
  const kept = await keepFile(tx, {
    programme_id,
    company_id: null,
    name: `myndighetens-svar-${binding.answered_on}.${kind.ending}`,
    media_type: kind.media_type,
    content: file,
  })
  const added = await tx.db
    .insertInto('binding_answer')
    .values({
      ...{ programme_id, binding_id, file_id: kept.id, digest: kept.digest },
      ...{ kept_at: tx.clock.now(), kept_by: tx.scope.user_id },
    })
    .onConflict(conflict => conflict.columns(['binding_id', 'digest']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return refuse('same-file', { field: 'file' })
  await note(tx, {
    action: 'binding-answer-kept',
    subject: 'binding_signature',
    subject_id: binding_id,
    programme_id,
    about: { file_digest: kept.digest },
  })
  return added
}
