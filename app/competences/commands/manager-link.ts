import type { Visitor } from '../../access/visitor.ts'
import { endContactLinks, makeContactLink } from '../../agreements/commands/contact-link.ts'
import { type CompanyFacts, companyOf } from '../../companies/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { mayAskManagersAt } from '../policy.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { teamOf } from '../queries/team.ts'

type Whom = { company_id: number; contact_id: number }
/** Contacts have no language of their own: letters to them are in Swedish. */
export const LANGUAGE: Language = 'sv'

/**
 * Mails a manager a link by which they rate those whom they lead, without an account; one sent before stops working. Only a hash of it is
 * kept. Refuses `not-found`, `not-yours`, `levels-shut`, `no-address`, `leads-nobody`.
 */
export async function askManager(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id, post }: Whom & { post: Post },
): Promise<{ id: number; token: string } | Refusal> {
  const company = await askingAt(tx, visitor, company_id)
  if ('refused' in company) return company
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  const contact = await tx.db
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('company_id', '=', company_id)
    .where('id', '=', contact_id)
    .forUpdate()
    .executeTakeFirst()
  if (!contact) return refuse('not-found')
  if (!contact.email) return refuse('no-address', { field: 'contact_id' })
  const programme_id = visitor.programme!
  const team = await teamOf(tx.db, { programme_id, company_id, contact_id, today: tx.clock.today() })
  if (!team?.rows.length) return refuse('leads-nobody', { field: 'contact_id' })
  const link = { company_id, contact_id, purpose: 'levels' as const }
  await endContactLinks(tx, link)
  const { id, token, expires_at } = await makeContactLink(tx, {
    ...link,
    programme_id,
    created_by: visitor.user_id,
  })
  await sendLetter(tx, post, {
    code: 'manager_asked',
    programme_id,
    company_id,
    to: { contact_id },
    language: LANGUAGE,
    values: {
      company: company.name,
      programme: (await programmeOf(tx.db, programme_id))!.name,
      until: formatIn(LANGUAGE).day(localDateOf(expires_at)),
    },
    path: `/chef/${token}`,
    good_until: expires_at,
  })
  await note(tx, { action: 'manager-link-sent', subject: 'company', subject_id: company_id, programme_id })
  return { id, token }
}

/** Ends a manager's link at once. Ended already, it changes nothing. Refuses `not-found`, `not-yours`. */
export async function stopManagerLink(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id }: Whom,
): Promise<{ id: number } | Refusal> {
  const company = await askingAt(tx, visitor, company_id)
  if ('refused' in company) return company
  if ((await endContactLinks(tx, { company_id, contact_id, purpose: 'levels' })) > 0)
    await note(tx, {
      action: 'manager-link-revoked',
      subject: 'company',
      subject_id: company_id,
      programme_id: visitor.programme,
    })
  return { id: contact_id }
}

/** The company where the visitor may ask managers, or why not. */
async function askingAt(tx: Tx, visitor: Visitor, company_id: number): Promise<CompanyFacts | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  return mayAskManagersAt(visitor, company) ? company : refuse('not-yours')
}
