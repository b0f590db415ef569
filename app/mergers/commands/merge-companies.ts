import type { Visitor } from '../../access/visitor.ts'
import { fillFromFolded, foldCompany } from '../../companies/commands/fold-company.ts'
import { mayEditCompany } from '../../companies/policy.ts'
import { admissionChanged } from '../../companies/rules/events.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { answerAsTakenOn } from '../../referrals/commands/answer-hand-over.ts'
import { mergeablesOf, moveCountsOf } from '../queries/merging.ts'
import { haveBothAgreed, type MergeForm, mergedFacts, mergeRefusal } from '../rules/merge.ts'
import { follow } from './follow.ts'

/**
 * Two rows that are one company become one. All that hangs on the one that goes moves; its row stays as a sign that points to the
 * other. The number is the company's only once, so it leaves the row that goes and stands in the trail.
 * Of two agreements that have been made the latest is in force, and the other is kept as it was made. Tips that wait are answered
 * where either of them has been taken on.
 * Refuses `not-found`, `not-yours`, `same-company`, `agreed-stays`, `because-missing`, `changed-by-other`.
 */
export async function mergeCompanies(
  tx: Tx,
  visitor: Visitor,
  { stays_id, form, post }: { stays_id: number; form: MergeForm; post: Post },
): Promise<{ id: number } | Refusal> {
  const both = await mergeablesOf(tx.db, visitor, [stays_id, form.goes_id]).forUpdate().execute()
  const stays = both.find(one => one.id === stays_id)
  const goes = both.find(one => one.id === form.goes_id)
  if (!stays) return refuse('not-found')
  if (!goes) return refuse('unknown-other', { field: 'goes_id' })
  if (!mayEditCompany(visitor, stays) || !mayEditCompany(visitor, goes)) return refuse('not-yours')
  const refusal = mergeRefusal(stays, goes, form.because)
  if (refusal) return refusal
  if (stays.version !== form.version || goes.version !== form.goes_version) return refuse('changed-by-other')
  const after = mergedFacts(stays, goes, form)
  const counts = await moveCountsOf(tx.db, [goes.id])
  await foldCompany(tx, goes, stays.id)
  await follow(tx, { stays: stays.id, goes: goes.id })
  await fillFromFolded(tx, { stays, goes_id: goes.id, facts: after })
  // Nobody needs to answer whether the company is taken on when it is.
  if (after.accepted_on || after.agreed_on)
    await answerAsTakenOn(tx, visitor, { company_id: stays.id, partner_id: after.partner_id, post })
  await note(tx, {
    action: 'companies-merged',
    subject: 'company',
    subject_id: stays.id,
    about: {
      name: after.name,
      merged_id: goes.id,
      merged_name: goes.name,
      merged_number: goes.organisation_number,
      ...(haveBothAgreed(stays, goes) ? { because: form.because } : {}),
      moved: Object.fromEntries(counts.map(({ what, rows }) => [what, rows])),
    },
    changed: changesBetween<Record<string, unknown>>(stays, after),
  })
  await tx.tell(admissionChanged({ programme_id: visitor.programme!, company_id: stays.id }))
  return { id: stays.id }
}
