import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { isOwnCompany } from '../../referrals/queries/own-companies.ts'
import { companyTyped } from '../rules/forms.ts'

/**
 * The company that someone means who writes its number or its name, with its place where the name is not enough. Among namesakes
 * the one that the visitor has to do with. Refuses `unknown-company`, `several-companies`.
 */
export async function companyMeant(
  db: Db,
  visitor: Visitor,
  text: string,
): Promise<{ id: number } | Refusal> {
  const { organisation_number, name } = companyTyped(text)
  if (!organisation_number && name === '')
    return refuse('unknown-company', { field: 'company', about: { company: text } })
  const companies = companiesOf(db, visitor)
    .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
    .select('company.id')
    .select(isOwnCompany(visitor).as('is_mine'))
    .where('company.merged_into', 'is', null)
  const found = await (organisation_number
    ? companies.where('organisation_number', '=', organisation_number)
    : companies.where(
        sql<boolean>`name_key(${name}) in (company.name_key, name_key(company.name || ' ' || municipality.name))`,
      )
  ).execute()
  const [only, ...more] = found.some(one => one.is_mine) ? found.filter(one => one.is_mine) : found
  if (!only) return refuse('unknown-company', { field: 'company', about: { company: text } })
  return more.length > 0 ? refuse('several-companies', { field: 'company' }) : { id: only.id }
}
