import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isAdmitted } from '../../companies/queries/admitted.ts'
import { isCompanySought } from '../../companies/queries/sought.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { Direction } from '../../ui/list-url.ts'
import { type CompaniesOf, isAmong, ledgerByCompany } from './by-company.ts'

export type CompanyFilter = {
  q: string
  county: string
  /** Its code. */
  municipality: string
  via: string
  /** Inside the programme on the day, or not. */
  admitted: string
  /** Narrowed to these, when something that the database does not know has been chosen: the size class. */
  ids: readonly number[] | null
  today: LocalDate
}

export type CompanyRow = {
  id: number
  name: string
  organisation_number: string | null
  municipality: string
  county: string
  employees: number | null
  came_via: string | null
  agreed_on: LocalDate | null
  participants: number
  quarters: Quarters
  counted_quarters: Quarters
  amount_ore: Ore
}

const ORDERS = {
  name: swedishOrder('company.name'),
  municipality: swedishOrder('municipality.name'),
  county: swedishOrder('municipality.county'),
  employees: sql`company.employees`,
  via: swedishOrder('company.came_via'),
  agreed: sql`company.agreed_on`,
  participants: sql`coalesce(figures.participants, 0)`,
  hours: sql`coalesce(figures.quarters, 0)`,
  kronor: sql`coalesce(ledger.amount_ore, 0)`,
} as const
export type CompanySort = keyof typeof ORDERS
/** What can be sorted by only when everyone's time has been summed. */
const FIGURE_SORTS: readonly CompanySort[] = ['participants', 'hours', 'kronor']

export type CompanyOrder = { sort: CompanySort; direction: Direction; limit?: number; offset?: number }

/** How many companies the programme has, has admitted and has had in training. */
export async function companyCounts(db: Db, visitor: Visitor, today: LocalDate) {
  const { rows } = await sql<{ all: number; admitted: number; started: number }>`
    select count(*)::integer as all, (count(*) filter (where ${isAdmitted(today)}))::integer as admitted,
      count(started.company_id)::integer as started
    from company join programme on programme.id = company.programme_id
    left join (select distinct company_id from company_participation_come where not is_protected) started on started.company_id = company.id
    where company.programme_id = ${visitor.programme} and company.merged_into is null`.execute(db)
  return rows[0]!
}

export async function chosenCount(db: Db, visitor: Visitor, filter: CompanyFilter): Promise<number> {
  const { companies } = await chosen(db, visitor, filter)
    .select(sql<number>`count(*)::integer`.as('companies'))
    .executeTakeFirstOrThrow()
  return companies
}

/** The chosen companies in their order with what they have had of training and brought of co-financing. Two queries. */
export async function companyRows(
  db: Db,
  visitor: Visitor,
  filter: CompanyFilter,
  order: CompanyOrder,
): Promise<CompanyRow[]> {
  const programme_id = visitor.programme!
  const isByFigures = FIGURE_SORTS.includes(order.sort)
  const turned = order.direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`
  const page = await chosen(db, visitor, filter)
    .$if(isByFigures, query =>
      query
        .leftJoin(figuresBy({ programme_id }), join => join.onRef('figures.company_id', '=', 'company.id'))
        .leftJoin(ledgerAs({ programme_id }), join => join.onRef('ledger.company_id', '=', 'company.id')),
    )
    .select('company.id')
    .orderBy(sql`${ORDERS[order.sort]} ${turned}`)
    .orderBy(ORDERS.name)
    .orderBy('company.id')
    .$if(order.limit !== undefined, query => query.limit(order.limit!).offset(order.offset ?? 0))
    .execute()
  const ids = page.map(row => row.id)
  if (ids.length === 0) return []
  const rows = await facts(db, visitor, ids)
  return ids.map(id => rows.get(id)!)
}

async function facts(db: Db, visitor: Visitor, ids: readonly number[]): Promise<Map<number, CompanyRow>> {
  const of = { programme_id: visitor.programme!, company_ids: ids }
  const { rows } = await sql<CompanyRow>`
    select company.id, company.name, company.organisation_number, municipality.name as municipality, municipality.county,
      company.employees, company.came_via, company.agreed_on, coalesce(figures.participants, 0) as participants,
      coalesce(figures.quarters, 0) as quarters, coalesce(ledger.counted_quarters, 0) as counted_quarters,
      coalesce(ledger.amount_ore, 0)::bigint as amount_ore
    from company
    join municipality on municipality.code = company.municipality_code
    left join ${figuresBy(of)} on figures.company_id = company.id
    left join ${ledgerAs(of)} on ledger.company_id = company.id
    where company.programme_id = ${of.programme_id} and company.id = any (${`{${ids.join(',')}}`}::integer[])`.execute(
    db,
  )
  return new Map(rows.map(row => [row.id, row]))
}

type Figures = { company_id: number; participants: number; quarters: number }
type Ledger = { company_id: number; counted_quarters: number; amount_ore: bigint }

const figuresBy = (of: CompaniesOf) =>
  sql<Figures>`(select company_id, count(*)::integer as participants, sum(quarters)::integer as quarters
    from company_participation_come where programme_id = ${of.programme_id} and not is_protected and ${isAmong(of)}
    group by company_id)`.as<'figures'>(sql.ref('figures'))

const ledgerAs = (of: CompaniesOf) => sql<Ledger>`(${ledgerByCompany(of)})`.as<'ledger'>(sql.ref('ledger'))

const chosen = (
  db: Db,
  visitor: Visitor,
  { q, county, municipality, via, admitted, ids, today }: CompanyFilter,
) =>
  companiesOf(db, visitor)
    .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
    .innerJoin('programme', 'programme.id', 'company.programme_id')
    .$if(q !== '', query => query.where(isCompanySought(q)))
    .$if(county !== '', query => query.where('municipality.county', '=', county))
    .$if(municipality !== '', query => query.where('company.municipality_code', '=', municipality))
    .$if(via !== '', query => query.where('company.came_via', '=', via))
    .$if(admitted === 'yes', query => query.where(isAdmitted(today)))
    .$if(admitted === 'no', query => query.where(eb => eb.not(isAdmitted(today))))
    .$if(ids !== null, query =>
      query.where('company.id', '=', sql<number>`any (${`{${(ids ?? []).join(',')}}`}::integer[])`),
    )
