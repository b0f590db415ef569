import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import { isOwnCompany } from '../../referrals/queries/own-companies.ts'
import type { VisitKind } from '../rules/forms.ts'
import type { Stage } from '../rules/stage.ts'

/** A company of the visitor's own: where it stands, and what the visitor has to do with it. */
export type MyCompany = {
  id: number
  name: string
  municipality: string
  stage: Stage
  agreed_on: LocalDate | null
  training_on: LocalDate | null
  completed_on: LocalDate | null
  left_on: LocalDate | null
  phone: string | null
  /** The visitor's latest referral. */
  referral_id: number | null
  made_on: LocalDate | null
  promised_on: LocalDate | null
  answer: 'accepted' | 'declined' | null
  answered_on: LocalDate | null
  declined_because: string | null
  partner: string | null
  /** The first next step of the visitor's own that has not been taken. */
  visit_id: number | null
  next_step: string | null
  next_on: LocalDate | null
  /** The visitor's latest visit. */
  visited_on: LocalDate | null
  visited_as: VisitKind | null
  /** The next time that the visitor is asked to be there. */
  meeting: string | null
  meets_at: Date | null
}

/** The visitor's own companies, by name. One query, however many they are. */
export async function myCompanies(db: Db, visitor: Visitor, now: Date): Promise<MyCompany[]> {
  const me = visitor.user_id
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<MyCompany>`
    with own as materialized (
      select id from company where programme_id = ${programme_id} and merged_into is null and ${isOwnCompany(visitor)})
    select company.id, company.name, municipality.name as municipality, path.stage, path.agreed_on, path.training_on,
      path.completed_on, path.left_on, who.phone, told.referral_id, told.made_on, told.promised_on, told.answer, told.answered_on,
      told.declined_because, told.partner, step.visit_id, step.next_step, step.next_on, latest.visited_on, latest.visited_as,
      coming.meeting, coming.meets_at
    from own
    join company_path path on path.programme_id = ${programme_id} and path.company_id = own.id
    join company on company.id = own.id
    join municipality on municipality.code = company.municipality_code
    left join lateral (
      select referral.id as referral_id, made_on, promised_on, answer, declined_because, contact_id, partner.name as partner,
        ${dayInSql('answered_at')} as answered_on
      from referral left join partner on partner.id = referral.partner_id
      where referral.company_id = company.id and made_by = ${me} order by referral.id desc limit 1) told on true
    left join lateral (
      select id as visit_id, next_step, next_on from visit
      where visit.company_id = company.id and made_by = ${me} and next_step <> '' and next_done_at is null
      order by next_on nulls last, id limit 1) step on true
    left join lateral (
      select held_on as visited_on, kind as visited_as from visit
      where visit.company_id = company.id and made_by = ${me} order by held_on desc, id desc limit 1) latest on true
    left join lateral (
      select title as meeting, starts_at as meets_at from appointment
      join appointment_guest guest on guest.appointment_id = appointment.id and guest.user_id = ${me}
      where appointment.company_id = company.id and cancelled_at is null and starts_at >= ${now}
      order by starts_at limit 1) coming on true
    left join lateral (
      select phone from contact where contact.company_id = company.id and function not in ('officer', 'knocked', 'manager') and phone <> ''
      order by contact.id = told.contact_id desc nulls last, function = 'contact' desc, contact.id limit 1) who on true
    order by company.name, company.id`.execute(db)
  return rows
}
