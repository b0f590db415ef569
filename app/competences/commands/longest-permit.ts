import { type RawBuilder, sql } from 'kysely'
import { heldPermits } from '../queries/permits.ts'

type Lines = {
  programme_id: number | RawBuilder<number>
  now: Date
  /** Which permits become one, as a column or a value: those that agree in all three. */
  company_id: RawBuilder<unknown>
  competence_id: RawBuilder<unknown>
  person_id: RawBuilder<unknown>
  employee_id: RawBuilder<unknown>
  /** Whether a row is of the line that goes, and of the one that stays. */
  goes: (row: RawBuilder<unknown>) => RawBuilder<boolean>
  stays: (row: RawBuilder<unknown>) => RawBuilder<boolean>
  /** Whether two rows are of the two lines of one permit. */
  same: (one: RawBuilder<unknown>, other: RawBuilder<unknown>) => RawBuilder<boolean>
}

/**
 * Before two lines of permits become one: where both have rows, the one that lasts longest of those that hold is noted again under what
 * stays, so that it is the latest and goes on holding. None that holds makes none.
 */
export function noteLongest({ programme_id, now, goes, stays, same, ...as }: Lines): RawBuilder<unknown> {
  const [held, other] = [sql.ref('held'), sql.ref('other')]
  const has = (is: Lines['goes']) =>
    sql`exists (select from permit other where ${is(other)} and ${same(held, other)})`
  return sql`with ${heldPermits(programme_id)}
    insert into permit (programme_id, company_id, competence_id, person_id, employee_id, from_on, until_on, evidence, noted_at, noted_by, reminded_at)
    select distinct on (1, 2, 3, 4, 5) programme_id, ${as.company_id}, ${as.competence_id}, ${as.person_id}::integer, ${as.employee_id}::integer,
      from_on, until_on, evidence, ${now}::timestamptz, noted_by, reminded_at
    from held where (${goes(held)} or ${stays(held)}) and ${has(goes)} and ${has(stays)}
    order by 1, 2, 3, 4, 5, until_on desc nulls first, id desc`
}
