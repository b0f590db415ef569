import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Measurements. Of two of one kind the respondents stand together, and the later day is its day. */
export const assessmentsFollow: Following = ({ goes, stays }) => {
  const both = sql`assessment gone, assessment here
    where gone.company_id = ${goes} and here.company_id = ${stays} and here.measurement = gone.measurement`
  return [
    sql`update assessment set measured_on = greatest(assessment.measured_on, gone.measured_on) from assessment gone
      where gone.company_id = ${goes} and assessment.company_id = ${stays} and assessment.measurement = gone.measurement`,
    sql`update assessment_respondent set assessment_id = pair.here
      from (select gone.id as gone, here.id as here from ${both}) pair where assessment_id = pair.gone`,
    sql`delete from assessment where id in (select gone.id from ${both})`,
    sql`update assessment set company_id = ${stays} where company_id = ${goes}`,
  ]
}
