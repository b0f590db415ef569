import { type RawBuilder, sql } from 'kysely'
import { isOpenOn } from '../../people/queries/employment-on.ts'

/**
 * The rule, of a row `competence_level` by the name it has: noted on a day when its person worked at the company. What was noted on another
 * day is another employer's; what is noted of an employee is the company's own.
 */
export const isNotedAt = (
  company_id: number,
  level: string,
): RawBuilder<boolean> => sql`(${sql.ref(`${level}.person_id`)} is null
  or exists (select from employment held where held.person_id = ${sql.ref(`${level}.person_id`)} and held.company_id = ${company_id}
    and ${isOpenOn('held', `${level}.rated_on`)}))`

/** On one day a validation before a manager, and either before the person's own. */
const latest = sql`rated_on desc, case source when 'validation' then 0 when 'manager' then 1 else 2 end`

/**
 * The rule: where someone stands in a competence. A level now is the latest of a validation or a manager, and only where neither gave one
 * the latest own; wanted is the latest of any source. A permit is no level: what was once noted in one before it became that stands nowhere.
 * `of` is who it is, as the rows of `levels` call it.
 */
export const standingIn = (of: RawBuilder<unknown>, levels: RawBuilder<unknown>) => sql`
  select ${of}, competence_id,
    coalesce((array_agg(level order by ${latest}) filter (where level is not null and source <> 'own'))[1],
      (array_agg(level order by ${latest}) filter (where level is not null and source = 'own'))[1]) as level,
    (array_agg(wanted order by ${latest}) filter (where wanted is not null))[1] as wanted,
    (array_agg(level order by rated_on desc) filter (where level is not null and source = 'own'))[1] as own,
    max(rated_on) filter (where level is not null and source = 'own') as own_on,
    (array_agg(level order by rated_on desc) filter (where level is not null and source = 'manager'))[1] as manager,
    max(rated_on) filter (where level is not null and source = 'manager') as manager_on,
    max(rated_on) filter (where level is not null) as rated_on,
    bool_or(source = 'validation' and level is not null) as is_validated
  from ${levels} group by ${of}, competence_id having competence_id not in (select id from competence where is_permit)`
