import { sql } from 'kysely'
import { declarationsOf } from '../../agreements/queries.ts'
import { euroCentsOf } from '../../agreements/rules/declaration.ts'
import { aidInSeat } from '../../bookings/rules/aid-value.ts'
import { seatFeeOn } from '../../bookings/rules/seat-fee.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Ore } from '../../foundation/money.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { eurRateOn } from '../../programmes/rules/eur-rate.ts'
import type { Grant } from '../rules/de-minimis.ts'

type Of = { programme_id: number; company_id: number }

/**
 * What a company has been given that counts as small aid: what it has declared last, and each seat that its people have, on the day when it
 * was booked. A seat belongs to the employer of the occasion's first day. Nobody with protected identity is in it.
 */
export async function grantsOf(db: Db, { programme_id, company_id }: Of): Promise<Grant[]> {
  const [declaration] = await declarationsOf(db, { programme: programme_id }, company_id)
  const declared = (declaration?.aid ?? []).filter(one =>
    ['de_minimis', 'de_minimis_other'].includes(one.regulation),
  )
  const settings = await settingsOf(db, programme_id)
  const rateOn = eurRateOn(settings)
  const seats = await seatsOf(db, { programme_id, company_id })
  return [
    ...declared.map(({ granted_on, euro_cents }) => ({ granted_on, euro_cents })),
    ...seats.flatMap(({ booked_on, cost_ore, seats }) => {
      const rate = rateOn(booked_on)
      const aid = aidInSeat({ cost_ore, seats }, seatFeeOn(settings, booked_on))
      return rate === null ? [] : [{ granted_on: booked_on, euro_cents: euroCentsOf(aid, rate) }]
    }),
  ]
}

async function seatsOf(db: Db, { programme_id, company_id }: Of) {
  const { rows } = await sql<{ booked_on: LocalDate; cost_ore: Ore; seats: number }>`
    select booked_on, cost_ore, seats from (
      select distinct on (booking.id) job.company_id, ${dayInSql('booking.booked_at')} as booked_on, occasion.cost_ore, occasion.seats
      from booking
      join person on person.id = booking.person_id and not person.is_protected
      join occasion on occasion.id = booking.occasion_id
      join employment job on job.person_id = booking.person_id
      cross join lateral (
        select coalesce(min(held_on), 'infinity') as first_on from session where session.occasion_id = occasion.id) held
      where booking.programme_id = ${programme_id} and ${takesSeat}
        and booking.person_id in (select person_id from employment where company_id = ${company_id})
      order by booking.id, ${employmentOrder('job', 'held.first_on')}) placed
    where company_id = ${company_id}`.execute(db)
  return rows
}
