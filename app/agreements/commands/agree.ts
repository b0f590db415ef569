import { CODE_TRIES, codeRefusal, codeTyped } from '../../access/one-time-code.ts'
import type { Visitor } from '../../access/visitor.ts'
import { admitOn } from '../../companies/commands/company-facts.ts'
import { admissionChanged } from '../../companies/rules/events.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { isClosedOn } from '../../programmes/queries/closed-on.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { paperTexts } from '../messages/paper.ts'
import { speaksFor } from '../policy.ts'
import { askerOf, type StandingAgreement, standingAgreement } from '../queries.ts'
import { agreementPdf } from '../rules/agreement-pdf.ts'
import type { Believed } from '../rules/believed.ts'
import { codeHash } from './agreement-code.ts'
import { keepFile } from './keep-file.ts'
import { lockedCompany } from './offer-agreement.ts'

/** The wrong code is no refusal: that it was tried is kept. */
export type Agreed = { agreed: number } | { wrong: NonNullable<ReturnType<typeof codeRefusal>> }

/**
 * Agrees with the code that was mailed: who, when, to exactly which text, and the document of it. The company is in from the day.
 * The document is mailed to whoever agreed. The one who is second finds it done. Refuses `not-found`, `not-yours`, `already-agreed`, `not-a-code`, `closed-year-now`.
 */
export async function agreeWithCode(
  tx: Tx,
  visitor: Visitor,
  { company_id, typed, digest, post }: { company_id: number; typed: string; digest: string; post: Post },
): Promise<Agreed | Refusal> {
  const company = await lockedCompany(tx, visitor, company_id)
  const agreement = company && (await standingAgreement(tx.db, visitor, company_id))
  if (!agreement) return refuse('not-found')
  if (!speaksFor(visitor, company)) return refuse('not-yours')
  if (agreement.agreed_at) return refuse('already-agreed')
  // What was read on the page is what is agreed to.
  if (digest !== agreement.text_digest) return refuse('text-is-another')
  const code = codeTyped(typed)
  if (!code) return refuse('not-a-code', { field: 'code' })
  const kept = await tx.db
    .selectFrom('agreement_code')
    .innerJoin('contact', 'contact.id', 'agreement_code.contact_id')
    .select(['code_hash', 'expires_at', 'tries', 'signatory_name', 'signatory_title', 'believed'])
    .select(['contact.email', 'contact_id'])
    .where('agreement_id', '=', agreement.id)
    // A code that went to an address that has been changed since proves nothing of the one that stands there now.
    .where(({ or, eb, ref }) =>
      or([eb('address_given_at', 'is', null), eb('address_given_at', '<', ref('sent_at'))]),
    )
    .executeTakeFirst()
  const wrong = codeRefusal(kept, codeHash(tx, agreement.id, code), tx.clock.now())
  if (wrong) return countWrong(tx, { company_id, agreement_id: agreement.id, wrong })
  const today = tx.clock.today()
  const is_admitted_now = company.agreed_on === null
  if (
    is_admitted_now &&
    !agreement.closed_year_because &&
    (await isClosedOn(tx.db, visitor.programme!, today))
  )
    return refuse('closed-year-now')
  const signed = {
    name: kept!.signatory_name,
    title: kept!.signatory_title,
    email: kept!.email,
    believed: kept!.believed as Believed,
    at: tx.clock.now(),
  }
  const programme = (await programmeOf(tx.db, visitor.programme!))!
  const content = agreementPdf({ ...agreement, company: company.name, programme: programme.name, signed })
  const name = `${spoken(paperTexts, agreement.language).file_name(company.name)}.pdf`
  const file = await keepFile(tx, {
    programme_id: programme.id,
    company_id,
    name,
    media_type: 'application/pdf',
    content,
  })
  await tx.db.deleteFrom('agreement_code').where('agreement_id', '=', agreement.id).execute()
  await admit(tx, {
    agreement,
    company,
    // A company that a register says was in already stays in from that day.
    admitted_on: company.agreed_on ?? today,
    agreed_on: today,
    method: 'code',
    signed,
    believed: signed.believed,
    file,
    closed_year_because: is_admitted_now ? agreement.closed_year_because : null,
  })
  await sendLetter(tx, post, {
    code: 'agreement_signed',
    programme_id: programme.id,
    company_id,
    to: { contact_id: kept!.contact_id },
    language: agreement.language,
    values: {
      company: company.name,
      programme: programme.name,
      name: signed.name,
      day: formatIn(agreement.language).day(today),
    },
    answers_to: (await askerOf(tx.db, visitor, { company_id, clock: tx.clock })) ?? null,
    attachments: [
      {
        filename: name,
        content_type: 'application/pdf',
        content: Buffer.from(content).toString('base64'),
      },
    ],
  })
  return { agreed: agreement.id }
}

/** One more wrong try, which stays even though nothing else came of it. */
async function countWrong(
  tx: Tx,
  {
    company_id,
    agreement_id,
    wrong,
  }: { company_id: number; agreement_id: number } & Extract<Agreed, { wrong: string }>,
): Promise<Agreed> {
  if (wrong !== 'code-wrong') return { wrong }
  const { tries } = await tx.db
    .updateTable('agreement_code')
    .set(eb => ({ tries: eb('tries', '+', 1) }))
    .where('agreement_id', '=', agreement_id)
    .returning('tries')
    .executeTakeFirstOrThrow()
  await note(tx, { action: 'agreement-code-wrong', subject: 'company', subject_id: company_id })
  return { wrong: tries < CODE_TRIES ? wrong : 'code-used-up' }
}

type Admission = {
  agreement: StandingAgreement
  company: { id: number; agreed_on: string | null }
  admitted_on: string
  agreed_on: string
  method: 'code' | 'paper'
  signed: { name: string; title: string }
  /** Why the address that the code went to is believed; no code, no address. */
  believed?: Believed
  file: { id: number; digest: string }
  closed_year_because: string | null
}

/** The agreement is made; the company is in from the day, which the rooms that count by it are told. */
export async function admit(tx: Tx, { agreement, company, signed, file, ...made }: Admission): Promise<void> {
  const programme_id = tx.scope.programme!
  await tx.db
    .updateTable('agreement')
    .set(eb => ({
      signatory_name: signed.name,
      signatory_title: signed.title,
      method: made.method,
      agreed_at: tx.clock.now(),
      agreed_on: made.agreed_on,
      registered_by: tx.scope.user_id,
      file_id: file.id,
      file_digest: file.digest,
      ...(made.closed_year_because ? { closed_year_because: made.closed_year_because } : {}),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', agreement.id)
    .execute()
  const moves = company.agreed_on !== made.admitted_on
  if (moves)
    await admitOn(tx, company.id, {
      agreed_on: made.admitted_on,
      closed_year_because: made.closed_year_because ?? null,
    })
  await note(tx, {
    action: 'agreement-made',
    subject: 'company',
    subject_id: company.id,
    programme_id,
    about: {
      method: made.method,
      digest: agreement.text_digest,
      file_digest: file.digest,
      ...(made.believed ? { believed: made.believed } : {}),
    },
    ...(moves ? { changed: { agreed_on: { before: company.agreed_on, after: made.admitted_on } } } : {}),
  })
  if (moves) await tx.tell(admissionChanged({ programme_id, company_id: company.id }))
}
