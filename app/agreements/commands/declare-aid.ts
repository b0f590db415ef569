import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { programmeOf, settingsOf } from '../../programmes/queries.ts'
import { eurRateOn } from '../../programmes/rules/eur-rate.ts'
import { mayTellOf, speaksFor } from '../policy.ts'
import type { NewDeclaration } from '../rules/declaration.ts'
import { declaredText } from '../rules/declared-text.ts'
import { digestOf } from '../rules/wording.ts'

/**
 * Keeps what a company declares of other aid, as text with its digest and as rows to sum. It counts instead of the one before,
 * which is kept. Refuses `not-found`, `not-yours`.
 */
export async function declareAid(
  tx: Tx,
  visitor: Visitor,
  {
    company_id,
    declaration,
    language,
  }: { company_id: number; declaration: NewDeclaration; language: Language },
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayTellOf(visitor, company)) return refuse('not-yours')
  const programme = (await programmeOf(tx.db, visitor.programme!))!
  const { aid, ...told } = declaration
  const declared_on = tx.clock.today()
  const text = declaredText({
    ...declaration,
    company,
    programme: programme.name,
    declared_on,
    rateOn: eurRateOn(await settingsOf(tx.db, programme.id)),
    language,
  })
  const method = !speaksFor(visitor, company) ? 'paper' : visitor.user_id ? 'account' : 'link'
  const common = { programme_id: programme.id, company_id }
  const { id } = await tx.db
    .insertInto('aid_declaration')
    .values({
      ...common,
      ...told,
      declared_on,
      declared_at: tx.clock.now(),
      method,
      text,
      text_digest: digestOf(text),
      registered_by: visitor.user_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (aid.length > 0)
    await tx.db
      .insertInto('aid_declared')
      .values(aid.map(one => ({ ...one, ...common, declaration_id: id })))
      .execute()
  await note(tx, {
    action: 'aid-declared',
    subject: 'company',
    subject_id: company_id,
    programme_id: programme.id,
    about: { method, digest: digestOf(text), rows: aid.length },
  })
  return { id }
}
