import { sql } from 'kysely'
import { CODE_TRIES } from '../access/one-time-code.ts'
import type { Visitor } from '../access/visitor.ts'
import type { Clock } from '../foundation/clock.ts'
import type { Db } from '../foundation/database.ts'

/** The offer that stands with a company, made or not; undefined when there is none. */
export const standingAgreement = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('agreement')
    .innerJoin('agreement_template as wording', 'wording.id', 'agreement.template_id')
    .select([
      'agreement.id',
      'agreement.text',
      'agreement.text_digest',
      'agreement.offered_at',
      'agreement.offered_on',
      'agreement.offered_by',
      'agreement.closed_year_because',
      'agreement.signatory_name',
      'agreement.signatory_title',
      'agreement.method',
      'agreement.agreed_at',
      'agreement.agreed_on',
      'agreement.registered_by',
      'agreement.file_id',
      'agreement.file_digest',
      'wording.language',
      'wording.version as wording_version',
      'wording.body as wording_body',
    ])
    .where('agreement.programme_id', '=', visitor.programme ?? 0)
    .where('agreement.company_id', '=', company_id)
    .where('agreement.withdrawn_at', 'is', null)
    .executeTakeFirst()

/** What a company had agreed to before the agreement in force: under another row that became part of this one. */
export const earlierAgreementsOf = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('agreement')
    .select(['id', 'signatory_name', 'agreed_on', 'file_id'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('withdrawn_at', 'is not', null)
    .where('agreed_at', 'is not', null)
    .orderBy('agreed_at')
    .execute()

export type StandingAgreement = NonNullable<Awaited<ReturnType<typeof standingAgreement>>>

/** What has been declared, latest first, each with the aid that was told of. For the rooms that count aid as well. */
export async function declarationsOf(db: Db, visitor: Pick<Visitor, 'programme'>, company_id: number) {
  const declarations = await db
    .selectFrom('aid_declaration')
    .select([
      'id',
      'declared_on',
      'declared_at',
      'declared_by_name',
      'declared_by_title',
      'method',
      'group_numbers',
      'has_no_other_aid',
      'text',
      'text_digest',
    ])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const aid = await db
    .selectFrom('aid_declared')
    .select([
      'declaration_id',
      'granter',
      'granted_on',
      'regulation',
      'euro_cents',
      'ore',
      'eur_rate',
      'purpose',
    ])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('granted_on')
    .orderBy('id')
    .execute()
  const aidOf = Map.groupBy(aid, one => one.declaration_id)
  return declarations.map(declaration => ({ ...declaration, aid: aidOf.get(declaration.id) ?? [] }))
}

export type Declaration = Awaited<ReturnType<typeof declarationsOf>>[number]

/** A kept file with its seal on. */
export const keptFile = (db: Db, visitor: Visitor, file_id: number) =>
  db
    .selectFrom('kept_file')
    .select(['id', 'name', 'media_type', 'digest', 'cipher'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', file_id)
    .executeTakeFirst()

/** The links by which the company fills in, newest first; whom they went to by function only. */
export const linksOf = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('company_link')
    .leftJoin('contact', 'contact.id', 'company_link.contact_id')
    .select([
      'company_link.id',
      'company_link.created_at',
      'company_link.expires_at',
      'company_link.revoked_at',
      'company_link.last_used_at',
      'contact.function',
    ])
    .where('company_link.programme_id', '=', visitor.programme ?? 0)
    .where('company_link.company_id', '=', company_id)
    .where('purpose', '=', 'onboarding')
    .orderBy('company_link.id', 'desc')
    .execute()

/** Who, of those who are still with us, asked the company by link most lately, and so whom it turns to. */
export const askerOf = (
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, clock }: { company_id: number; clock: Clock },
) =>
  db
    .selectFrom('company_link')
    .innerJoin('auth_user', 'auth_user.id', 'company_link.created_by')
    .select(['auth_user.name', 'auth_user.email'])
    .where('company_link.programme_id', '=', visitor.programme ?? 0)
    .where('company_link.company_id', '=', company_id)
    .where('purpose', '=', 'onboarding')
    .where(sql<boolean>`may_sign_in(auth_user.email, ${clock.today()}::date, ${clock.now()})`)
    .orderBy('company_link.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** To whom a code that can still be used has been sent; null when there is none. */
export async function codeSentTo(
  db: Db,
  visitor: Visitor,
  { company_id, now }: { company_id: number; now: Date },
): Promise<string | null> {
  const kept = await db
    .selectFrom('agreement_code')
    .select('signatory_name')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('expires_at', '>', now)
    .where('tries', '<', CODE_TRIES)
    .executeTakeFirst()
  return kept?.signatory_name ?? null
}

/** The last moment of the company's link that has just been used; every visit by a link marks it. */
export async function linkGoodUntil(
  db: Db,
  visitor: Visitor,
  { company_id, now }: { company_id: number; now: Date },
): Promise<Date | null> {
  const link = await db
    .selectFrom('company_link')
    .select('expires_at')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('purpose', '=', 'onboarding')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('last_used_at', query => query.desc().nullsLast())
    .executeTakeFirst()
  return link?.expires_at ?? null
}
