import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'

type Told = { organisation_number: string | null; name: string; municipality_code: string }

const COLUMNS = [
  'id',
  'organisation_number',
  'name',
  'municipality_code',
  'partner_id',
  'came_via',
  'referred_on',
  'accepted_on',
  'agreed_on',
] as const

/** A company of the visited programme by its id; one that has been merged is the one that it went into. */
export const companyToRefer = (db: Db, visitor: Visitor, id: number) =>
  companiesOf(db, visitor)
    .select(COLUMNS)
    .where('id', '=', eb =>
      eb
        .selectFrom('company as named')
        .select(sql<number>`coalesce(named.merged_into, named.id)`.as('id'))
        .where('named.id', '=', id),
    )
    .executeTakeFirst()

/**
 * The company that is told of: by number; else by name in the same municipality, unless the two have different numbers.
 * One that has been merged is never meant.
 */
export async function companyToldOf(db: Db, visitor: Visitor, told: Told) {
  const standing = companiesOf(db, visitor).select(COLUMNS).where('merged_into', 'is', null)
  const numbered = told.organisation_number
    ? await standing.where('organisation_number', '=', told.organisation_number).executeTakeFirst()
    : undefined
  if (numbered || told.name === '') return numbered
  const namesakes = standing
    .where('municipality_code', '=', told.municipality_code)
    .where(sql<boolean>`company.name_key = name_key(${told.name}) and company.name_key <> ''`)
  return (told.organisation_number ? namesakes.where('organisation_number', 'is', null) : namesakes)
    .orderBy('id')
    .executeTakeFirst()
}

/** Who has a company already: its latest referral that waits for an answer or has been accepted. */
export const referralInHand = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('referral')
    .leftJoin('partner', 'partner.id', 'referral.partner_id')
    .select([
      'referral.partner_id',
      'referral.promised_on',
      'referral.made_on',
      'referral.made_by',
      'referral.answer',
      'partner.name as partner',
    ])
    .where('referral.programme_id', '=', visitor.programme ?? 0)
    .where('referral.company_id', '=', company_id)
    .where(eb => eb.or([eb('answer', 'is', null), eb('answer', '=', 'accepted')]))
    .orderBy('answer', query => query.desc().nullsLast())
    .orderBy('referral.id')
    .limit(1)
    .executeTakeFirst()

/** The visitor's own latest tip of a company, where it waits for an answer or has been accepted. */
export const ownTipInHand = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('referral')
    .select(['id', 'wants', 'why', 'may_call', 'contact_id'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('made_by', '=', visitor.user_id)
    .where(eb => eb.or([eb('answer', 'is', null), eb('answer', '=', 'accepted')]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
