import type { Visitor } from '../access/visitor.ts'
import type { LocalDate } from '../foundation/clock.ts'
import type { Db } from '../foundation/database.ts'
import { settingsOf } from '../programmes/queries.ts'
import { eurRateOn } from '../programmes/rules/eur-rate.ts'
import { type SizeClass, sizeClasses } from './rules/size-class.ts'

/** Companies of the visited programme. A foreign one does not exist, nor one that has become part of another. */
export const companiesOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('company')
    .where('company.programme_id', '=', visitor.programme ?? 0)
    .where('company.merged_into', 'is', null)

/** The company that this one has become part of, or null. */
export async function mergedInto(db: Db, visitor: Visitor, company_id: number): Promise<number | null> {
  const gone = await db
    .selectFrom('company')
    .select('merged_into')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', company_id)
    .executeTakeFirst()
  return gone?.merged_into ?? null
}

/** Everything that is kept about one company, with the names of its municipality and partner. */
export const companyOf = (db: Db, visitor: Visitor, company_id: number) =>
  companiesOf(db, visitor)
    .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
    .leftJoin('partner', 'partner.id', 'company.partner_id')
    .select([
      'company.id',
      'company.organisation_number',
      'company.name',
      'company.municipality_code',
      'company.outside_because',
      'company.partner_id',
      'company.employees',
      'company.women_kollektiv',
      'company.men_kollektiv',
      'company.women_tjansteman',
      'company.men_tjansteman',
      'company.women_unqualified',
      'company.men_unqualified',
      'company.base_stated_on',
      'company.turnover_ore',
      'company.balance_ore',
      'company.parent_number',
      'company.sni',
      'company.came_via',
      'company.referred_on',
      'company.agreed_on',
      'company.closed_year_because',
      'company.version',
      'municipality.name as municipality',
      'municipality.county',
      'partner.name as partner',
    ])
    .where('company.id', '=', company_id)
    .executeTakeFirst()

export type CompanyFacts = NonNullable<Awaited<ReturnType<typeof companyOf>>>

/** Municipalities in the order of the alphabet, with their county. */
export const municipalitiesOf = (db: Db) =>
  db.selectFrom('municipality').select(['code', 'name', 'county']).orderBy('name').execute()

export const municipalityName = async (db: Db, code: string) =>
  (await db.selectFrom('municipality').select('name').where('code', '=', code).executeTakeFirst())?.name ??
  null

/** The ways in which companies have come, to choose among. */
export const waysInOf = async (db: Db, visitor: Visitor) => {
  const rows = await companiesOf(db, visitor)
    .select('came_via')
    .distinct()
    .where('came_via', 'is not', null)
    .orderBy('came_via')
    .execute()
  return rows.map(row => row.came_via!)
}

/** Counties where the programme has companies. */
export const companyCountiesOf = async (db: Db, visitor: Visitor) => {
  const rows = await companiesOf(db, visitor)
    .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
    .select('county')
    .distinct()
    .orderBy('county', 'desc')
    .execute()
  return rows.map(row => row.county)
}

/** The company that has this organisation number, if any. */
export const companyNumbered = (db: Db, visitor: Visitor, organisation_number: string) =>
  companiesOf(db, visitor)
    .select(['id', 'name'])
    .where('organisation_number', '=', organisation_number)
    .executeTakeFirst()

/**
 * The size class of every company, by its organisation number: linked companies are added together, so all are read.
 * Empty when no exchange rate has been set.
 */
export async function sizesOf(db: Db, visitor: Visitor, today: LocalDate): Promise<Map<string, SizeClass>> {
  const settings = await settingsOf(db, visitor.programme ?? 0)
  const rate = eurRateOn(settings)(today)
  if (!rate) return new Map()
  const companies = await companiesOf(db, visitor)
    .select(['organisation_number', 'parent_number', 'employees', 'turnover_ore', 'balance_ore'])
    .where('organisation_number', 'is not', null)
    .$narrowType<{ organisation_number: string }>()
    .execute()
  return sizeClasses(companies, rate)
}
