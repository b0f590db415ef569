import { strangerIn, type Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Ground, Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { checklistTexts } from '../messages/checklist.ts'
import { mayHandle } from '../policy.ts'
import { companyChecklist } from '../queries/checklist.ts'
import { askerOf } from '../queries.ts'
import { askedOf } from '../rules/checklist.ts'
import type { LinkForm } from '../rules/forms.ts'
import { holderOfLink, makeContactLink } from './contact-link.ts'

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
  const { id, token, expires_at } = await makeContactLink(tx, {
    programme_id: visitor.programme!,
    company_id,
    contact_id: contact.id,
    purpose: 'onboarding',
    created_by: visitor.user_id,
  })
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
    .where('purpose', '=', 'onboarding')
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
export async function visitorByLink(
  ground: Ground,
  token: string,
  language: Language,
): Promise<Visitor | null> {
  const link = await holderOfLink(ground, token, 'onboarding')
  return (
    link && {
      ...strangerIn(language),
      role: 'company_link',
      programme: link.programme_id,
      programmes: [link.programme_id],
      company: link.company_id,
      programme_slug: link.slug,
    }
  )
}
