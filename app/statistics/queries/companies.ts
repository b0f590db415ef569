import { sql } from 'kysely'
import { SIZES, type Size, type Sized, sizeClasses } from '../../companies/rules/size-class.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Span } from './participants.ts'

export type CompanyFigures = {
  admitted: number
  admitted_skane: number
  admitted_blekinge: number
  size: Record<Size, number>
}

/** Admitted: an agreement within the programme. Size: over all accepted, with those they are linked to. */
export async function companyFigures(db: Db, { programme_id, until = null }: Span): Promise<CompanyFigures> {
  const { rows } = await sql<Sized & { county: string; is_admitted: boolean }>`
    select organisation_number, parent_number, employees, turnover_ore, balance_ore, county,
      coalesce(agreed_on between starts_on and least(ends_on, coalesce(${until}::date, 'infinity')), false) as is_admitted
    from company
    join municipality on municipality.code = company.municipality_code
    join programme on programme.id = company.programme_id
    where company.programme_id = ${programme_id} and organisation_number is not null
      -- a register holds only those that have been taken on; a tip that waits is not one of them
      and (accepted_on is not null or import_id is not null)`.execute(db)
  const classes = sizeClasses(rows, await eurRate(db, programme_id, until))
  const admitted = rows.filter(company => company.is_admitted)
  const count = (size: Size) =>
    rows.filter(company => classes.get(company.organisation_number)!.size === size).length
  return {
    admitted: admitted.length,
    admitted_skane: admitted.filter(company => company.county === 'Skåne').length,
    admitted_blekinge: admitted.filter(company => company.county === 'Blekinge').length,
    size: Object.fromEntries(SIZES.map(size => [size, count(size)])) as Record<Size, number>,
  }
}

/** Kronor for a euro: the latest that had begun by the day, or the first there is. Null when none has been set. */
export async function eurRate(db: Db, programme_id: number, until: LocalDate | null): Promise<string | null> {
  const { rows } = await sql<{ amount: string }>`
    select trim_scale(amount)::text as amount from setting
    where programme_id = ${programme_id} and name = 'eur_rate'
    order by valid_from <= coalesce(${until}::date, 'infinity') desc,
      case when valid_from <= coalesce(${until}::date, 'infinity') then valid_from end desc, valid_from
    limit 1`.execute(db)
  return rows[0]?.amount ?? null
}
