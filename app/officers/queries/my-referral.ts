import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'

/** A referral that the visitor has made. Someone else's is not there. */
export const myReferral = (db: Db, visitor: Visitor, referral_id: number) =>
  db
    .selectFrom('referral')
    .innerJoin('company', 'company.id', 'referral.company_id')
    .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
    .leftJoin('partner', 'partner.id', 'referral.partner_id')
    .leftJoin('contact', 'contact.id', 'referral.contact_id')
    .select([
      'referral.id',
      'referral.company_id',
      'referral.made_on',
      'referral.wants',
      'referral.why',
      'referral.may_call',
      'referral.promised_on',
      'referral.answer',
      'referral.declined_because',
      'company.name as company',
      'municipality.name as municipality',
      'partner.name as partner',
      'contact.name as contact',
      'contact.phone',
    ])
    .select(dayInSql('referral.answered_at').$castTo<LocalDate | null>().as('answered_on'))
    .select(
      sql<boolean>`exists (select from referral other where other.company_id = referral.company_id and other.id < referral.id
        and other.answer is distinct from 'declined')`.as('is_held_already'),
    )
    .where('referral.programme_id', '=', visitor.programme ?? 0)
    .where('referral.made_by', '=', visitor.user_id)
    .where('referral.id', '=', referral_id)
    .executeTakeFirst()
