import type { Visitor } from '../../access/visitor.ts'
import { letGo } from '../../companies/commands/company-facts.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addWorkdays } from '../../foundation/workdays.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { answeringFor } from '../queries/answering.ts'
import { handOverWorkdaysOf } from '../queries/hand-over-workdays.ts'
import type { Reroute } from '../rules/answer-form.ts'
import { openReferral, partnerName } from './answer-hand-over.ts'
import { aboutOf, writeTo } from './letters.ts'

/**
 * Sends the tips about a company that wait on to another partner, with the reason; the promise begins anew and the partner is told.
 * Refuses `not-found`, `answered-by-other`, `changed-by-other`, `unknown-partner`, `same-partner`.
 */
export async function rerouteHandOver(
  tx: Tx,
  visitor: Visitor,
  { id, form, post }: { id: number; form: Reroute; post: Post },
): Promise<{ id: number } | Refusal> {
  const referral = await openReferral(tx, visitor, { id, version: form.version })
  if ('refused' in referral) return referral
  const { company_id, partner_id: from_partner_id } = referral
  const programme_id = visitor.programme!
  const partner = await tx.db
    .selectFrom('partner')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('id', '=', form.partner_id)
    .executeTakeFirst()
  if (!partner) return refuse('unknown-partner', { field: 'partner_id' })
  if (partner.id === from_partner_id) return refuse('same-partner', { field: 'partner_id' })
  const today = tx.clock.today()
  const promised_on = addWorkdays(today, await handOverWorkdaysOf(tx.db, visitor.programme!, today))
  await tx.db
    .updateTable('referral')
    .set(eb => ({
      partner_id: partner.id,
      promised_on,
      reminded_at: null,
      escalated_at: null,
      version: eb('version', '+', 1),
    }))
    .where('company_id', '=', company_id)
    .where('answer', 'is', null)
    .execute()
  await letGo(tx, company_id, from_partner_id)
  await tx.db
    .insertInto('reroute')
    .values({
      programme_id,
      referral_id: id,
      from_partner_id,
      to_partner_id: partner.id,
      because: form.reroute_because,
      rerouted_at: tx.clock.now(),
      rerouted_by: visitor.user_id,
    })
    .execute()
  await note(tx, {
    action: 'hand-over-rerouted',
    subject: 'company',
    subject_id: company_id,
    about: { referral_id: id },
    changed: { partner_id: { before: from_partner_id, after: partner.id } },
  })
  const about = await aboutOf(tx, company_id)
  await writeTo(tx, post, about, {
    code: 'hand_over_rerouted',
    to: await answeringFor(tx.db, { programme_id, partner_id: partner.id, today }),
    values: { from: await partnerName(tx, from_partner_id, about), because: form.reroute_because },
    days: { promised: promised_on },
    path: `/${about.slug}/formedlingar/${id}`,
  })
  return { id }
}
