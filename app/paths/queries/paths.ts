import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isAdmitted } from '../../companies/queries/admitted.ts'
import type { DepartureReason } from '../../companies/rules/departure-reasons.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { isOwnCompany } from '../../referrals/queries/own-companies.ts'
import { mayReadEveryPath } from '../policy.ts'
import { type PathDates, STAGES } from '../rules/stages.ts'

const DATES = sql.raw(
  [...STAGES.map(stage => `${stage}_on`), 'left_on', 'left_kind', 'left_because']
    .map(column => `path.${column}`)
    .join(', '),
)

const SAYS_WHY = sql.raw('company.closed_year_because is not null as says_why')

/** The programme's companies first, with what is told beside their path: those that were not asked for are never walked through. */
const companiesWith = (visitor: Visitor, today: LocalDate, which: RawBuilder<unknown>) => sql`
    with company as materialized (
      select company.id, company.name, company.organisation_number, company.partner_id, company.came_via, company.closed_year_because,
        municipality.name as municipality, municipality.county, ${isAdmitted(today)} as is_admitted
      from company
      join programme on programme.id = company.programme_id
      join municipality on municipality.code = company.municipality_code
      where company.programme_id = ${visitor.programme} and ${which})`

const paths = (visitor: Visitor) => sql`
    from company
    join company_path path on path.programme_id = ${visitor.programme} and path.company_id = company.id`

export type CompanyPath = PathDates & {
  company_id: number
  name: string
  organisation_number: string | null
  municipality: string
  county: string
  partner_id: number | null
  partner: string | null
  came_via: string | null
  is_referred: boolean
  /** Whether it is admitted by the day that was asked for. */
  is_admitted: boolean
  /** Whether it has been said why it was admitted in a year that the plan keeps closed. */
  says_why: boolean
  left_because: DepartureReason | null
}

/** Where every company stands that the visitor may see by name, in the order of the alphabet. One question. */
export const pathsOf = askedOnce(
  ({ programme }: Visitor, today: LocalDate) => `${programme} ${today}`,
  (db, visitor, today): Promise<CompanyPath[]> =>
    read(db, visitor, today, mayReadEveryPath(visitor) ? sql`true` : isOwnCompany(visitor)),
)

/** Where the companies stand that are the visitor's own. */
export const ownPathsOf = (db: Db, visitor: Visitor, today: LocalDate): Promise<CompanyPath[]> =>
  read(db, visitor, today, isOwnCompany(visitor))

/** Where one company stands; row security keeps a company's own visitor to its own. */
export const pathOf = async (
  db: Db,
  visitor: Visitor,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<CompanyPath | undefined> => (await read(db, visitor, today, sql`company.id = ${company_id}`))[0]

export type PathInSum = PathDates &
  Pick<CompanyPath, 'county' | 'is_referred' | 'is_admitted' | 'says_why'> & { agreed_on: LocalDate | null }

/** The dates of every company of the programme without its name, for what is told in sums. */
export async function pathsInSum(db: Db, visitor: Visitor, today: LocalDate): Promise<PathInSum[]> {
  const { rows } = await sql<PathInSum>`
    ${companiesWith(visitor, today, sql`true`)}
    select ${DATES}, path.is_referred, company.is_admitted, company.county, ${SAYS_WHY}
    ${paths(visitor)}
    order by path.company_id`.execute(db)
  return rows
}

async function read(
  db: Db,
  visitor: Visitor,
  today: LocalDate,
  which: RawBuilder<unknown>,
): Promise<CompanyPath[]> {
  const { rows } = await sql<CompanyPath>`
    ${companiesWith(visitor, today, which)}
    select ${DATES}, path.company_id, path.is_referred, company.is_admitted, company.name, company.organisation_number, company.partner_id, partner.name as partner,
      company.came_via, company.municipality, company.county, ${SAYS_WHY}
    ${paths(visitor)}
    left join partner on partner.id = company.partner_id
    order by ${swedishOrder('company.name')}, company.id`.execute(db)
  return rows
}
