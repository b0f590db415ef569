import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { privacyFactsOf } from '../queries/privacy.ts'
import type { PrivacyForm } from '../rules/privacy.ts'

/** Who answers for the programme's personal data, and whether the text has been reviewed: today, by the visitor. Refuses `changed-by-other`. */
export async function savePrivacy(
  tx: Tx,
  visitor: Visitor,
  { version, is_reviewed, ...facts }: PrivacyForm,
): Promise<{ version: number } | Refusal> {
  const programme_id = visitor.programme!
  const { version: current, ...before } = await privacyFactsOf(tx.db, programme_id)
  if (current !== version) return refuse('changed-by-other')
  const after = { ...facts, reviewed_on: is_reviewed ? tx.clock.today() : null }
  const row = { ...after, reviewed_by: is_reviewed ? visitor.user_id : null, version: version + 1 }
  const saved = await tx.db
    .insertInto('privacy_facts')
    .values({ ...row, programme_id })
    .onConflict(conflict =>
      conflict.column('programme_id').doUpdateSet(row).where('privacy_facts.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  await note(tx, {
    action: 'privacy-changed',
    subject: 'programme',
    subject_id: programme_id,
    changed: changesBetween<Record<string, unknown>>(before, after),
  })
  return saved
}
