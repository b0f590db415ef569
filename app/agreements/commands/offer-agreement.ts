import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { isClosedOn } from '../../programmes/queries/closed-on.ts'
import { mayHandle } from '../policy.ts'
import { valuesFor, wordingIn } from '../queries/wording.ts'
import { standingAgreement } from '../queries.ts'
import type { OfferForm } from '../rules/forms.ts'
import { agreementText, digestOf } from '../rules/wording.ts'
import { insertWording } from './save-wording.ts'

/**
 * Offers the agreement to a company: the words are frozen as they stand, with everything filled in, and known by their digest.
 * Refuses `not-found`, `not-yours`, `number-missing`, `already-offered`, `closed-year` (a reason is asked for).
 */
export async function offerAgreement(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: OfferForm },
): Promise<{ id: number } | Refusal> {
  const company = await lockedCompany(tx, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayHandle(visitor, company)) return refuse('not-yours')
  if (company.organisation_number === null) return refuse('number-missing')
  if (await standingAgreement(tx.db, visitor, company_id)) return refuse('already-offered')
  const today = tx.clock.today()
  const closed_year_because = form.closed_year_because || null
  const programme_id = visitor.programme!
  if (company.agreed_on === null && !closed_year_because && (await isClosedOn(tx.db, programme_id, today)))
    return refuse('closed-year', { field: 'closed_year_because' })
  const wording = await wordingIn(tx.db, programme_id, form.language)
  const values = await valuesFor(tx.db, visitor, {
    company: { ...company, organisation_number: writtenOrganisationNumber(company.organisation_number) },
    language: form.language,
    day: today,
  })
  const text = agreementText(wording, values)
  const { id } = await tx.db
    .insertInto('agreement')
    .values({
      programme_id,
      company_id,
      template_id: wording.id ?? (await firstWording(tx, visitor, form)),
      text,
      text_digest: digestOf(text),
      offered_at: tx.clock.now(),
      offered_on: today,
      offered_by: visitor.user_id,
      closed_year_because,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'agreement-offered',
    subject: 'company',
    subject_id: company_id,
    programme_id,
    about: { language: form.language, digest: digestOf(text), reason: closed_year_because },
  })
  return { id }
}

/** Takes back an offer that nobody has agreed to. Refuses `not-found`, `not-yours`, `already-agreed`. */
export async function withdrawAgreement(
  tx: Tx,
  visitor: Visitor,
  company_id: number,
): Promise<{ id: number } | Refusal> {
  const company = await lockedCompany(tx, visitor, company_id)
  const agreement = company && (await standingAgreement(tx.db, visitor, company_id))
  if (!agreement) return refuse('not-found')
  if (!mayHandle(visitor, company)) return refuse('not-yours')
  if (agreement.agreed_at) return refuse('already-agreed')
  await tx.db.deleteFrom('agreement_code').where('agreement_id', '=', agreement.id).execute()
  await tx.db
    .updateTable('agreement')
    .set(eb => ({ withdrawn_at: tx.clock.now(), version: eb('version', '+', 1) }))
    .where('id', '=', agreement.id)
    .execute()
  await note(tx, {
    action: 'agreement-withdrawn',
    subject: 'company',
    subject_id: company_id,
    programme_id: visitor.programme,
    about: { digest: agreement.text_digest },
  })
  return { id: agreement.id }
}

/** The company, held so that what is done about its agreement is done by one at a time. */
export async function lockedCompany(tx: Tx, visitor: Visitor, company_id: number) {
  await tx.db
    .selectFrom('company')
    .select('id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', company_id)
    .forUpdate()
    .execute()
  return companyOf(tx.db, visitor, company_id)
}

/** The suggested words become the programme's first version when they are first used. */
async function firstWording(tx: Tx, visitor: Visitor, { language }: OfferForm): Promise<number> {
  const { title, body, source } = await wordingIn(tx.db, visitor.programme!, language)
  const made = await insertWording(tx, visitor.programme!, {
    language,
    version: 1,
    title,
    body,
    source,
    made_by: null,
  })
  return made?.id ?? (await wordingIn(tx.db, visitor.programme!, language)).id!
}
