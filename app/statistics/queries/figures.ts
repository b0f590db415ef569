import { sql } from 'kysely'
import type { Size } from '../../companies/rules/size-class.ts'
import type { Db } from '../../foundation/database.ts'
import { hoursOf } from '../../foundation/hours.ts'
import { cofinancingIn, ledgerSums } from '../../ledger/queries/sums.ts'
import type { Individuals } from '../rules/individuals.ts'
import { type CompanyFigures, companyFigures } from './companies.ts'
import { type Month, monthRows } from './hours.ts'
import { individualCounts } from './individuals.ts'
import { participantTable, type Span } from './participants.ts'

/** The figures for the authority. Hours as decimal numbers, money in öre. */
export type Figures = {
  companies: Omit<CompanyFigures, 'size'> & { size: SizesTold }
  individuals: Individuals
  hours: { attended: number; signed: number; cofinanced: number }
  cofinancing_ore: number
  /** By the month of the session, `2025-10`. */
  months: Record<string, { persons: number; hours: number }>
}

/** Companies of each class; those whose class is unknown only where there are any. */
type SizesTold = Record<Exclude<Size, 'unknown'>, number> & { unknown?: number }

/** All figures of a programme, up to and with a day when one is given. Asks four times. */
export async function figuresOf(db: Db, programme_id: number, until: Span['until'] = null): Promise<Figures> {
  const span = { programme_id, until }
  const companies = await companyFigures(db, span)
  const { individuals, months } = await peopleFigures(db, span)
  const cofinancing = cofinancingIn(await ledgerSums(db, programme_id, until))
  return {
    companies: { ...companies, size: toldIn(companies.size) },
    individuals,
    hours: {
      attended: hoursOf(sumOver(months, 'quarters')),
      signed: hoursOf(sumOver(months, 'signed_quarters')),
      cofinanced: hoursOf(cofinancing.quarters),
    },
    cofinancing_ore: Number(cofinancing.amount_ore),
    months: Object.fromEntries(
      months.map(({ month, persons, quarters }) => [month, { persons, hours: hoursOf(quarters) }]),
    ),
  }
}

/** Both in one question: what they rest on is the greatest part of the work. */
async function peopleFigures(db: Db, span: Span): Promise<{ individuals: Individuals; months: Month[] }> {
  const { rows } = await sql<{ individuals: Individuals; months: Month[] }>`
    with ${participantTable(span)}
    select (select row_to_json(counted) from (${individualCounts(span.programme_id)}) counted) as individuals,
      (select coalesce(json_agg(told), '[]') from (${monthRows(span)}) told) as months`.execute(db)
  return rows[0]!
}

const toldIn = ({ unknown, ...known }: CompanyFigures['size']): SizesTold =>
  unknown === 0 ? known : { ...known, unknown }

const sumOver = (months: readonly Month[], what: 'quarters' | 'signed_quarters'): number =>
  months.reduce((sum, month) => sum + month[what], 0)
