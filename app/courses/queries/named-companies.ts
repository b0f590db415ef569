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

/** Which companies an occasion may be for: those of the programme, by name; one that it is for already also where it has left. */
export const companyChoices = (db: Db, visitor: Visitor, occasion_id: number | null) =>
  db
    .selectFrom('company')
    .select(['id', 'name'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where(({ or, not, exists, selectFrom }) =>
      or([
        not(
          exists(
            selectFrom('departure')
              .select('departure.company_id')
              .whereRef('departure.company_id', '=', 'company.id')
              .where('undone_at', 'is', null),
          ),
        ),
        exists(
          selectFrom('occasion_company')
            .select('occasion_company.company_id')
            .whereRef('occasion_company.company_id', '=', 'company.id')
            .where('occasion_company.occasion_id', '=', occasion_id ?? 0),
        ),
      ]),
    )
    .orderBy(swedishOrder('name'))
    .orderBy('id')
    .execute()
