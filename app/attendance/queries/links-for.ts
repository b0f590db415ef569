import { sql } from 'kysely'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { Clock } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { type Reach, reachOf } from '../../people/queries/reach.ts'
import { OWN_HOURS } from '../rules/own-hours.ts'
import { binds } from './bound.ts'

export type LinkFor = {
  person_id: number
  given_name: string
  family_name: string
  /** They were here, and have neither signed here, where that binds, nor said that it is wrong. */
  waits: boolean
  /** By letter, by SMS, or by neither: those get a slip. */
  reach: Reach
  /** They have a link that is good. */
  has_link: boolean
  /** They have digits of their own for shared screens. */
  has_pin: boolean
}

/**
 * Whom a link is made for at an occasion, by name: those who are to come, by their seats, and those who have hours there that wait for their
 * signature. None with protected identity.
 */
export async function linksFor(
  db: Db,
  { occasion_id, clock, hasSms }: { occasion_id: number; clock: Clock; hasSms: boolean },
): Promise<LinkFor[]> {
  const { rows } = await sql<LinkFor>`
    with waits as (
      select distinct attendance.person_id from attendance join session on session.id = attendance.session_id
      where session.occasion_id = ${occasion_id} and attendance.quarters > 0 and attendance.signed_at is null and ${binds} = 'ours'
        and session_ends(held_on, starts_at, ends_at) <= ${clock.now()}
        and not exists (select from attendance_objection objection where objection.attendance_id = attendance.id)),
    comes as (
      select person_id from booking where occasion_id = ${occasion_id} and ${takesSeat}
        and exists (select from session where session.occasion_id = ${occasion_id} and held_on >= ${clock.today()}::date))
    select person.id as person_id, given_name, family_name, person.id in (select person_id from waits) as waits,
      ${reachOf(hasSms)} as reach,
      exists (select from participant_link link where link.person_id = person.id and purpose = ${OWN_HOURS} and revoked_at is null
        and expires_at > ${clock.now()}) as has_link,
      exists (select from kiosk_pin where kiosk_pin.person_id = person.id) as has_pin
    from person where not is_protected and forgotten_at is null
      and person.id in (select person_id from waits union select person_id from comes)
    order by ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id`.execute(db)
  return rows
}
