import type { Visitor } from '../../access/visitor.ts'
import { takeOn } from '../../companies/commands/company-facts.ts'
import { endDeparture, enterDeparture } from '../../companies/commands/departures.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { mayAnswerHandOver } from '../policy/hand-over.ts'
import type { Decline } from '../rules/answer-form.ts'
import { confirmKnockers } from './confirm-knockers.ts'
import { type About, aboutOf, writeTo } from './letters.ts'

type Answered = { id: number; company_id: number }

/**
 * A partner takes a company on. Every tip about it that waits is answered with this one, and those who pointed it out are told. Whoever
 * knocked becomes a contact.
 * Refuses `not-found`, `answered-by-other` with who and when, `changed-by-other`.
 */
export async function acceptHandOver(
  tx: Tx,
  visitor: Visitor,
  { id, version, post }: { id: number; version: number; post: Post },
): Promise<Answered | Refusal> {
  const referral = await openReferral(tx, visitor, { id, version })
  if ('refused' in referral) return referral
  const { company_id } = referral
  const makers = await acceptWaiting(tx, visitor, company_id)
  const partner_id = referral.partner_id ?? visitor.partner
  const company = await takeOn(tx, company_id, partner_id)
  await confirmKnockers(tx, visitor, company_id)
  // One that had said no comes along after all.
  await endDeparture(tx, { company_id, kind: 'declined' })
  await note(tx, {
    action: 'hand-over-accepted',
    subject: 'company',
    subject_id: company_id,
    about: { referral_id: id, partner_id: company?.partner_id ?? partner_id },
  })
  const about = await aboutOf(tx, company_id)
  await tellMakers(tx, post, about, {
    code: 'hand_over_accepted',
    makers,
    values: { who: visitor.name, partner: await partnerName(tx, partner_id, about) },
  })
  return { id, company_id }
}

/**
 * A company that has been taken on already, as when it turns out to be another: the tips about it that wait are answered with that, and
 * those who pointed it out are told. Notes nothing.
 */
export async function answerAsTakenOn(
  tx: Tx,
  visitor: Visitor,
  { company_id, partner_id, post }: { company_id: number; partner_id: number | null; post: Post },
): Promise<void> {
  const makers = await acceptWaiting(tx, visitor, company_id)
  if (makers.length === 0) return
  await confirmKnockers(tx, visitor, company_id)
  const about = await aboutOf(tx, company_id)
  await tellMakers(tx, post, about, {
    code: 'hand_over_accepted',
    makers,
    values: { who: visitor.name, partner: await partnerName(tx, partner_id, about) },
  })
}

/** Every tip about the company that waits, and who made them. */
async function acceptWaiting(tx: Tx, visitor: Visitor, company_id: number) {
  const answered = await tx.db
    .updateTable('referral')
    .set(eb => ({
      answer: 'accepted',
      answered_at: tx.clock.now(),
      answered_by: visitor.user_id,
      version: eb('version', '+', 1),
    }))
    .where('company_id', '=', company_id)
    .where('answer', 'is', null)
    .returning('made_by')
    .execute()
  return answered.map(one => one.made_by)
}

/**
 * A partner says no, with the reason that the one who pointed the company out is told. The company is kept; it has declined only
 * when nobody else is asked and nobody has taken it on. Refuses as `acceptHandOver`.
 */
export async function declineHandOver(
  tx: Tx,
  visitor: Visitor,
  { id, form, post }: { id: number; form: Decline; post: Post },
): Promise<Answered | Refusal> {
  const referral = await openReferral(tx, visitor, { id, version: form.version })
  if ('refused' in referral) return referral
  const { company_id } = referral
  const now = tx.clock.now()
  await tx.db
    .updateTable('referral')
    .set({
      answer: 'declined',
      answered_at: now,
      answered_by: visitor.user_id,
      declined_because: form.declined_because,
      version: form.version + 1,
    })
    .where('id', '=', id)
    .execute()
  if (await isLetGo(tx, company_id))
    await enterDeparture(tx, {
      programme_id: visitor.programme!,
      company_id,
      kind: 'declined',
      happened_on: tx.clock.today(),
      because: form.because,
      note: form.declined_because,
    })
  await note(tx, {
    action: 'hand-over-declined',
    subject: 'company',
    subject_id: company_id,
    about: { referral_id: id, because: form.because },
  })
  const about = await aboutOf(tx, company_id)
  await tellMakers(tx, post, about, {
    code: 'hand_over_declined',
    makers: [referral.made_by],
    values: {
      because: form.declined_because,
      partner: await partnerName(tx, referral.partner_id ?? visitor.partner, about),
    },
  })
  return { id, company_id }
}

/** The tip, held so that two who answer come one after the other; or why it cannot be answered. */
export async function openReferral(
  tx: Tx,
  visitor: Visitor,
  { id, version }: { id: number; version: number },
) {
  await holdTips(tx, visitor, id)
  const referral = await tx.db
    .selectFrom('referral')
    .select(['id', 'company_id', 'partner_id', 'made_by', 'answer', 'answered_at', 'answered_by', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!referral || !mayAnswerHandOver(visitor, referral)) return refuse('not-found')
  if (referral.answer !== null) {
    const who = await tx.db
      .selectFrom('auth_user')
      .select('name')
      .where('id', '=', referral.answered_by)
      .executeTakeFirst()
    return refuse('answered-by-other', {
      about: { who: who?.name ?? '', when: referral.answered_at!.toISOString(), answer: referral.answer },
    })
  }
  return referral.version === version ? referral : refuse('changed-by-other')
}

/** The company first, then every tip about it: all who change them take them in the same order, and nobody waits in a ring. */
async function holdTips({ db }: Tx, visitor: Visitor, id: number): Promise<void> {
  const company_id = db.selectFrom('referral').select('company_id').where('id', '=', id)
  await db
    .selectFrom('company')
    .select('id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', company_id)
    .forNoKeyUpdate()
    .execute()
  await db
    .selectFrom('referral')
    .select('id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('id')
    .forUpdate()
    .execute()
}

type Told = {
  code: 'hand_over_accepted' | 'hand_over_declined'
  makers: readonly (string | null)[]
  values: Record<string, string>
}

const tellMakers = (tx: Tx, post: Post, about: About, { code, makers, values }: Told) =>
  writeTo(tx, post, about, {
    code,
    to: [...new Set(makers.filter(maker => maker !== null && maker !== tx.scope.user_id))] as string[],
    values,
    path: `/${about.slug}/foretag/${about.company_id}`,
  })

/** Whether nobody has taken the company on and nobody else is asked to. */
async function isLetGo({ db }: Tx, company_id: number): Promise<boolean> {
  const alone = await db
    .selectFrom('company')
    .select('id')
    .where('id', '=', company_id)
    .where('accepted_on', 'is', null)
    .where('agreed_on', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('referral')
            .select('id')
            .where('company_id', '=', company_id)
            .where('answer', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  return alone !== undefined
}

/** The partner by name, or the programme when it is nobody's yet. */
export async function partnerName({ db }: Tx, partner_id: number | null, about: About): Promise<string> {
  if (partner_id === null) return about.programme
  const partner = await db
    .selectFrom('partner')
    .select('name')
    .where('id', '=', partner_id)
    .executeTakeFirst()
  return partner?.name ?? about.programme
}
