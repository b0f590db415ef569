import { sql } from 'kysely'
import { openSeats } from '../../courses/queries/seats.ts'
import { takesPeople } from '../../courses/queries/standing.ts'
import { SOON_DAYS } from '../../courses/rules/kinds.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'

type Span = { programme_id: number; until: LocalDate }

export type Unsigned = { quarters: Quarters; people: number; companies: number }

/**
 * Attended up to and including a day and not signed: how long, by how many, from how many companies. Asked once in a reading. Those with
 * protected identity wait in their handler's list alone: here the moment at which one of them signs would be told.
 */
export const unsignedOf = askedOnce(
  ({ programme_id, until }: Span) => `${programme_id} ${until}`,
  async (db, { programme_id, until }): Promise<Unsigned> => {
    const { rows } = await sql<Unsigned>`
      with unsigned as materialized (
        select attendance.person_id, attendance.quarters
        from attendance join session on session.id = attendance.session_id
        join person on person.id = attendance.person_id and not person.is_protected
        where attendance.programme_id = ${programme_id} and signed_at is null and attendance.quarters > 0 and held_on <= ${until})
      select coalesce(sum(quarters), 0)::integer as quarters, count(distinct person_id)::integer as people,
        (select count(distinct company_id)::integer from employment where person_id in (select person_id from unsigned)) as companies
      from unsigned`.execute(db)
    return rows[0]!
  },
)

/** Free seats at occasions that begin soon after a day, and at how many occasions. */
export async function freeSeatsOf(db: Db, { programme_id, until }: Span) {
  const { rows } = await sql<{ seats: number; occasions: number }>`
    with soon as (
      select occasion.id, ${openSeats} as free
      from occasion where ${takesPeople} and occasion.id in (
        select occasion_id from session
        where programme_id = ${programme_id} and held_on between ${until}::date + 1 and ${until}::date + ${SOON_DAYS}::integer
          and not exists (select from session before_it where before_it.occasion_id = session.occasion_id and before_it.held_on <= ${until})))
    select coalesce(sum(free) filter (where free > 0), 0)::integer as seats,
      (count(*) filter (where free > 0))::integer as occasions
    from soon`.execute(db)
  return rows[0]!
}

/** Companies that came in ninety days ago or more, are still there, and of whose people nobody has been in training. */
export async function idleCompaniesOf(db: Db, { programme_id, until }: Span): Promise<number> {
  const { rows } = await sql<{ companies: number }>`
    select count(*)::integer as companies from company where programme_id = ${programme_id} and agreed_on <= ${until}::date - 90
      and not exists (select from departure where departure.company_id = company.id and undone_at is null)
      and not exists (select from company_participation_come as participation
        where participation.company_id = company.id and not participation.is_protected)`.execute(db)
  return rows[0]!.companies
}
