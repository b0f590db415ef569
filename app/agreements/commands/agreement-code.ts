import { CODE_MINUTES, codeLife, codeSpaced, newCode } from '../../access/one-time-code.ts'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { unprintedRefusal } from '../../foundation/printed.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { speaksFor } from '../policy.ts'
import { signatoryWith } from '../queries/signatory.ts'
import { standingAgreement } from '../queries.ts'
import type { SignatoryForm } from '../rules/forms.ts'

/**
 * Mails a one-time code to the one who is to stand under the agreement: someone whose address the company has as management or
 * contact person, and whom the programme itself has reason to believe. A new code takes the place of the one before. Refuses
 * `not-found`, `not-yours`, `already-agreed`, `cannot-be-printed`, `not-a-signatory`, `address-not-confirmed`.
 */
export async function sendAgreementCode(
  tx: Tx,
  visitor: Visitor,
  { company_id, form, post }: { company_id: number; form: SignatoryForm; post: Post },
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  const agreement = company && (await standingAgreement(tx.db, visitor, company_id))
  if (!agreement) return refuse('not-found')
  if (!speaksFor(visitor, company)) return refuse('not-yours')
  if (agreement.agreed_at) return refuse('already-agreed')
  const { signatory_name, signatory_title } = form
  const refusal = unprintedRefusal({ signatory_name, signatory_title })
  if (refusal) return refusal
  const contact = await signatoryWith(tx.db, visitor, { company_id, email: form.email })
  if (!contact) return refuse('not-a-signatory', { field: 'email' })
  if (contact.believed === null) return refuse('address-not-confirmed', { field: 'email' })
  const code = newCode()
  const kept = {
    contact_id: contact.id,
    believed: contact.believed,
    code_hash: codeHash(tx, agreement.id, code),
    ...codeLife(tx.clock.now()),
    signatory_name,
    signatory_title,
  }
  await tx.db
    .insertInto('agreement_code')
    .values({ ...kept, agreement_id: agreement.id, programme_id: visitor.programme!, company_id })
    .onConflict(conflict => conflict.column('agreement_id').doUpdateSet(kept))
    .execute()
  await sendLetter(tx, post, {
    code: 'agreement_code',
    programme_id: visitor.programme!,
    company_id,
    to: { contact_id: contact.id },
    language: agreement.language,
    values: {
      code: codeSpaced(code),
      minutes: String(CODE_MINUTES),
      company: company.name,
      programme: (await programmeOf(tx.db, visitor.programme!))!.name,
      name: form.signatory_name,
    },
    good_until: kept.expires_at,
  })
  await note(tx, {
    action: 'agreement-code-sent',
    subject: 'company',
    subject_id: company_id,
    programme_id: visitor.programme,
    about: { digest: agreement.text_digest },
  })
  return { id: agreement.id }
}

/** The code is bound to its agreement. */
export const codeHash = ({ vault }: Pick<Tx, 'vault'>, agreement_id: number, code: string): Buffer =>
  vault.keyedHash(`agreement code ${agreement_id} ${code}`)
