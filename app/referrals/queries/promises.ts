import type { Db } from '../../foundation/database.ts'

/** The companies first, as by those who answer: the letters point at them. */
export const waitingCompanies = (db: Db, programme_id: number) =>
  db
    .selectFrom('company')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('id', 'in', eb =>
      eb
        .selectFrom('referral')
        .select('company_id')
        .where('programme_id', '=', programme_id)
        .where('answer', 'is', null),
    )
    .orderBy('id')

/** The hand-overs that wait for an answer by a promised day, and whose delay has not been told. */
export const waitingHandOvers = (db: Db, programme_id: number) =>
  db
    .selectFrom('referral')
    .innerJoin('company', 'company.id', 'referral.company_id')
    .leftJoin('auth_user', 'auth_user.id', 'referral.made_by')
    .leftJoin('partner', 'partner.id', 'referral.partner_id')
    .select(['referral.id', 'referral.company_id', 'referral.partner_id', 'promised_on', 'answer'])
    .select(['reminded_at', 'escalated_at'])
    .select(['company.name as company', 'auth_user.name as maker', 'partner.name as partner'])
    .where('referral.programme_id', '=', programme_id)
    .where('answer', 'is', null)
    .where('promised_on', 'is not', null)
    .where('escalated_at', 'is', null)
    .orderBy('referral.id')
