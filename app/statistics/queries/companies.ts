import { sql } from 'kysely'
import { isAdmitted } from '../../companies/queries/admitted.ts'
import { SIZES, type Size, type Sized, sizeClasses } from '../../companies/rules/size-class.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { eurRateOn } from '../../programmes/rules/eur-rate.ts'
import { COUNTED_COUNTIES } from '../rules/individuals.ts'
import type { Span } from './participants.ts'

export type CompanyFigures = {
  admitted: number
  admitted_skane: number
  admitted_blekinge: number
  size: Record<Size, number>
}

const AFTER_ALL = '9999-12-31'

/** Admitted companies, and the size over all accepted, with those they are linked to. */
export async function companyFigures(db: Db, { programme_id, until = null }: Span): Promise<CompanyFigures> {
  const { rows } = await sql<Sized & { county: string; is_admitted: boolean }>`
    select organisation_number, parent_number, employees, turnover_ore, balance_ore, county,
      ${isAdmitted(until)} as is_admitted
    from company
    join municipality on municipality.code = company.municipality_code
    join programme on programme.id = company.programme_id
    where company.programme_id = ${programme_id} and organisation_number is not null
      -- a register holds only those that have been taken on; a tip that waits is not one of them
      and (accepted_on is not null or import_id is not null)`.execute(db)
  const rate = eurRateOn(await settingsOf(db, programme_id))(until ?? AFTER_ALL)
  const classes = sizeClasses(rows, rate)
  const admitted = rows.filter(company => company.is_admitted)
  const within = (county: string) => admitted.filter(company => company.county === county).length
  const count = (size: Size) =>
    rows.filter(company => classes.get(company.organisation_number)!.size === size).length
  return {
    admitted: admitted.length,
    admitted_skane: within(COUNTED_COUNTIES.skane),
    admitted_blekinge: within(COUNTED_COUNTIES.blekinge),
    size: Object.fromEntries(SIZES.map(size => [size, count(size)])) as Record<Size, number>,
  }
}
