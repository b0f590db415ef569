import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../../people/queries/same-contacts.ts'

/**
 * Measurements. Of two of one kind that registers brought, the respondents stand together where they
 * were asked the same, and the later day is its day. One that was asked for here stands by itself: one respondent more would tell what they say.
 */
export const assessmentsFollow: Following = ({ goes, stays }) => {
  const both = sql`assessment gone, assessment here
    where gone.company_id = ${goes} and here.company_id = ${stays} and here.measurement = gone.measurement
      and here.template_id = gone.template_id and here.nth = gone.nth and here.opened_at is null and gone.opened_at is null`
  return [
    sql`update assessment set measured_on = greatest(assessment.measured_on, pair.measured_on)
      from (select here.id, gone.measured_on from ${both}) pair where assessment.id = pair.id`,
    sql`update assessment_respondent set assessment_id = pair.here
      from (select gone.id as gone, here.id as here from ${both}) pair where assessment_id = pair.gone`,
    sql`update assessment_invitation set contact_id = staying.id from ${sameContacts({ stays, goes })} and assessment_invitation.contact_id = going.id`,
    sql`delete from assessment where id in (select gone.id from ${both})`,
    sql`update assessment set company_id = ${stays}, nth = nth + (select coalesce(max(here.nth), 0) from assessment here
        where here.company_id = ${stays} and here.measurement = assessment.measurement)
      where company_id = ${goes}`,
  ]
}
