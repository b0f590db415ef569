import { randomBytes, timingSafeEqual } from 'node:crypto'
import { strangerIn, type Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { checklistTexts } from '../messages/checklist.ts'
import { mayHandle } from '../policy.ts'
import { companyChecklist } from '../queries/checklist.ts'
import { askerOf } from '../queries.ts'
import { askedOf } from '../rules/checklist.ts'
import { LINK_DAYS } from '../rules/code.ts'
import type { LinkForm } from '../rules/forms.ts'

/**
 * Mails a contact a link by which the company does what is asked of it without an account. Only a hash of it is kept.
 * Refuses `not-found`, `not-yours`, `no-address`, `nothing-to-ask`.
 */
export async function askCompanyByLink(
  tx: Tx,
  visitor: Visitor,
  { company_id, form, post }: { company_id: number; form: LinkForm; post: Post },
): Promise<{ id: number; token: string } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayHandle(visitor, company)) return refuse('not-yours')
  const contact = await tx.db
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('company_id', '=', company_id)
    .where('id', '=', form.contact_id)
    .where('function', 'not in', ['officer', 'knocked'])
    .executeTakeFirst()
  if (!contact?.email) return refuse('no-address', { field: 'contact_id' })
  const asked = askedOf((await companyChecklist(tx.db, visitor, company_id)) ?? [])
  if (asked.length === 0) return refuse('nothing-to-ask')
  const token = randomBytes(24).toString('base64url')
  const now = tx.clock.now()
  const expires_at = new Date(now.getTime() + LINK_DAYS * 86_400_000)
  const { id } = await tx.db
    .insertInto('company_link')
    .values({
      programme_id: visitor.programme!,
      company_id,
      contact_id: contact.id,
      purpose: 'onboarding',
      token_hash: tokenHash(tx, token),
      created_at: now,
      created_by: visitor.user_id,
      expires_at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const t = spoken(checklistTexts, form.language)
  await sendLetter(tx, post, {
    code: 'onboarding_asked',
    programme_id: visitor.programme!,
    company_id,
    to: { contact_id: contact.id },
    language: form.language,
    values: {
      company: company.name,
      programme: (await programmeOf(tx.db, visitor.programme!))!.name,
      asked: new Intl.ListFormat(form.language).format(asked.map(key => t[`asked_${key}`])),
      until: formatIn(form.language).day(expires_at.toISOString().slice(0, 10)),
    },
    path: `/foretagslank/${token}`,
    answers_to: (await askerOf(tx.db, visitor, { company_id, clock: tx.clock })) ?? null,
  })
  await note(tx, {
    action: 'company-link-sent',
    subject: 'company',
    subject_id: company_id,
    programme_id: visitor.programme,
    about: { rows: asked.length },
  })
  return { id, token }
}

/** Ends a link at once. Refuses `not-found`, `not-yours`. */
export async function revokeCompanyLink(
  tx: Tx,
  visitor: Visitor,
  { company_id, link_id }: { company_id: number; link_id: number },
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayHandle(visitor, company)) return refuse('not-yours')
  const gone = await tx.db
    .updateTable('company_link')
    .set({ revoked_at: tx.clock.now() })
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', company_id)
    .where('id', '=', link_id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return refuse('not-found')
  await note(tx, {
    action: 'company-link-revoked',
    subject: 'company',
    subject_id: company_id,
    programme_id: visitor.programme,
  })
  return gone
}

/**
 * Whoever holds the link: a visitor who is nobody, bound to one company of one programme. Null when it is unknown, revoked or too
 * old, or when its company has become another: they look the same.
 */
export const visitorByLink = (ground: Ground, token: string, language: Language): Promise<Visitor | null> =>
  transact(ground, houseScope, async tx => {
    const hash = tokenHash(tx, token)
    const link = await tx.db
      .selectFrom('company_link')
      .innerJoin('programme', 'programme.id', 'company_link.programme_id')
      .innerJoin('company', 'company.id', 'company_link.company_id')
      .select(['company_link.id', 'company_link.programme_id', 'company_id', 'token_hash', 'programme.slug'])
      .where('token_hash', '=', hash)
      .where('revoked_at', 'is', null)
      .where('merged_into', 'is', null)
      .where('expires_at', '>', tx.clock.now())
      .executeTakeFirst()
    if (!link || !timingSafeEqual(link.token_hash, hash)) return null
    await tx.db
      .updateTable('company_link')
      .set({ last_used_at: tx.clock.now() })
      .where('id', '=', link.id)
      .execute()
    return {
      ...strangerIn(language),
      role: 'company_link',
      programme: link.programme_id,
      programmes: [link.programme_id],
      company: link.company_id,
      programme_slug: link.slug,
    }
  })

const tokenHash = ({ vault }: Pick<Tx, 'vault'>, token: string): Buffer =>
  vault.keyedHash(`company link ${token}`)
