import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'

/** The companies that an occasion is for alone, by name; none where it is open to all. A company finds itself and no other. */
export const companiesNamed = (db: Db, occasion_id: number) =>
  db
    .selectFrom('occasion_company')
    .innerJoin('company', 'company.id', 'occasion_company.company_id')
    .select(['company.id', 'company.name'])
    .where('occasion_id', '=', occasion_id)
    .orderBy(swedishOrder('company.name'))
    .orderBy('company.id')
    .execute()

/** Which companies an occasion may be for: those of the programme, by name. */
export const companyChoices = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('company')
    .select(['id', 'name'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('departure')
            .select('departure.company_id')
            .whereRef('departure.company_id', '=', 'company.id')
            .where('undone_at', 'is', null),
        ),
      ),
    )
    .orderBy(swedishOrder('name'))
    .orderBy('id')
    .execute()
