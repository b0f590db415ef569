import type { Visitor } from '../../app/access/visitor.ts'
import { companiesOf } from '../../app/companies/queries.ts'
import type { Tx } from '../../app/foundation/transact.ts'

/** The companies in the order in which they were admitted, and those on their way, with what a story of each needs. */
export async function arrivals({ db }: Tx, leader: Visitor) {
  const rows = await companiesOf(db, leader)
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('contact')
          .select(['name', 'email'])
          .whereRef('contact.company_id', '=', 'company.id')
          .where('function', '=', 'contact')
          .orderBy('id')
          .limit(1)
          .as('someone'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('employment')
          .innerJoin('person', 'person.id', 'employment.person_id')
          .select(one => [
            one.fn.countAll<number>().filterWhere('sex', '=', 'woman').as('women'),
            one.fn.countAll<number>().filterWhere('sex', '=', 'man').as('men'),
          ])
          .whereRef('employment.company_id', '=', 'company.id')
          .where('is_unqualified', '=', true)
          .where('category', '=', 'kollektiv')
          .as('simple'),
      join => join.onTrue(),
    )
    .select([
      'company.id',
      'company.accepted_on',
      'company.agreed_on',
      'company.parent_number',
      'company.organisation_number',
    ])
    .select(['women_kollektiv', 'men_kollektiv', 'women_tjansteman', 'men_tjansteman'])
    .select(['someone.name as contact_name', 'someone.email as contact_email'])
    .select(['simple.women as women_known', 'simple.men as men_known'])
    .where('organisation_number', 'is not', null)
    .orderBy('company.agreed_on')
    .orderBy('company.id')
    .execute()
  const companies = rows.map(row => ({
    ...row,
    contact_name: row.contact_name ?? '',
    contact_email: row.contact_email ?? '',
    women_known: Number(row.women_known ?? 0),
    men_known: Number(row.men_known ?? 0),
  }))
  return {
    admitted: companies.filter(company => company.agreed_on !== null),
    coming: companies.filter(company => company.agreed_on === null),
  }
}

export type Arrived = Awaited<ReturnType<typeof arrivals>>['admitted'][number]
