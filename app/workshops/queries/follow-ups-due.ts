import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type LocalDate, localDateOf } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { mayLeadAt } from '../policy.ts'
import { followUpAskedOn, type LastWorkshop } from '../rules/follow-up-due.ts'

type Company = { company_id: number; company: string; partner_id: number | null }
export type FollowUpDue = Company & { asked_on: LocalDate }

/** Companies at which the visitor leads and whose gaps it is time to walk through again, the one that has waited longest first. */
export async function followUpsDue(db: Db, visitor: Visitor, today: LocalDate): Promise<FollowUpDue[]> {
  const months = await monthsUntil(db, visitor, today)
  return (await lastWorkshops(db, visitor, { today })).flatMap(
    ({ company_id, company, partner_id, ...last }) => {
      const asked_on = followUpAskedOn(last, months)
      return asked_on !== null && asked_on <= today && mayLeadAt(visitor, { partner_id })
        ? [{ company_id, company, partner_id, asked_on }]
        : []
    },
  )
}

/**
 * What there is to follow up at a company, and from which day it is asked for, so many months after the workshop: no day where nothing
 * is asked for; null where there is nothing.
 */
export async function followUpAt(
  db: Db,
  visitor: Visitor,
  on: { company_id: number; today: LocalDate },
): Promise<{ asked_on: LocalDate | null; months: number } | null> {
  const [last] = await lastWorkshops(db, visitor, on)
  if (!last) return null
  const months = await monthsUntil(db, visitor, on.today)
  return { asked_on: followUpAskedOn(last, months), months }
}

/**
 * The workshop that was closed last at each company that has none under way and has not left the programme, or at one of them; what was
 * closed first comes first. One question.
 */
async function lastWorkshops(
  db: Db,
  visitor: Visitor,
  { today, company_id }: { today: LocalDate; company_id?: number },
): Promise<(LastWorkshop & Company)[]> {
  const { rows } = await sql<Company & Pick<LastWorkshop, 'kind' | 'followed_on'> & { closed_at: Date }>`
    with step as materialized (
      select company_id, reached_on from milestone
      where programme_id = ${visitor.programme} and stage = 'followed_up' and withdrawn_at is null
      union all
      select company_id, day_in_stockholm(starts_at) from appointment met
      where programme_id = ${visitor.programme} and kind = 'follow_up' and cancelled_at is null
        and exists (select from appointment_guest guest where guest.appointment_id = met.id and guest.attended)
    )
    select * from (
      select distinct on (company.id) company.id as company_id, company.name as company, company.partner_id,
        held.kind, held.closed_at,
        (select max(reached_on) from step where step.company_id = company.id and reached_on <= ${today}) as followed_on
      from workshop held join company on company.programme_id = held.programme_id and company.id = held.company_id
      where held.programme_id = ${visitor.programme} and (${company_id ?? null}::integer is null or company.id = ${company_id ?? null})
        and held.closed_at is not null and company.merged_into is null
        and not exists (select from workshop open where open.programme_id = held.programme_id and open.company_id = held.company_id and open.closed_at is null)
        and not exists (select from departure gone where gone.programme_id = company.programme_id and gone.company_id = company.id
          and gone.undone_at is null and gone.happened_on <= ${today})
      order by company.id, held.closed_at desc, held.id desc
    ) last order by closed_at, ${swedishOrder('company')}, company_id`.execute(db)
  return rows.map(({ closed_at, ...row }) => ({ ...row, closed_on: localDateOf(closed_at) }))
}

/** Months from a workshop’s end to its follow-up, as the programme has it on the day. */
const monthsUntil = async (db: Db, visitor: Visitor, today: LocalDate): Promise<number> =>
  Number(
    figureOn(await settingsOf(db, visitor.programme!), 'follow_up_months', today) ??
      KNOWN_SETTINGS.follow_up_months.amount,
  )
