import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { SIGNING_FUNCTIONS } from './checklist.ts'

/**
 * The companies, by name, where one who may put their name under the agreement was added by the company itself and the
 * address is not confirmed, each with how many: until then no code goes there.
 */
export const addressesToConfirm = (db: Db, visitor: Visitor) =>
  companiesOf(db, visitor)
    .innerJoin('contact', 'contact.company_id', 'company.id')
    .where('contact.function', 'in', SIGNING_FUNCTIONS)
    .where('contact.given_by', '=', 'company')
    .where('contact.email', '<>', '')
    .where('contact.confirmed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agreement')
            .select('agreement.id')
            .whereRef('agreement.company_id', '=', 'company.id')
            .where('agreement.agreed_on', 'is not', null)
            .where('agreement.withdrawn_at', 'is', null),
        ),
      ),
    )
    .groupBy(['company.id', 'company.name', 'company.partner_id'])
    .select([
      'company.id',
      'company.name',
      'company.partner_id',
      sql<number>`count(*)::integer`.as('addresses'),
    ])
    .orderBy('company.name')
    .execute()
