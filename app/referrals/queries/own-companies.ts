import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'

/**
 * Whether a company is the visitor's own: pointed out, visited, or one where the visitor is named as the officer. For a query that
 * has `company` in it.
 */
export const isOwnCompany = ({ user_id, email }: Visitor): RawBuilder<boolean> => sql<boolean>`(
  exists (select from referral where referral.company_id = company.id and referral.made_by = ${user_id})
  or exists (select from visit where visit.company_id = company.id and visit.made_by = ${user_id})
  or exists (select from contact where contact.company_id = company.id and contact.function = 'officer'
    and lower(contact.email) = lower(${email})))`
