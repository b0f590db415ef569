import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'

/** What a figure is about: a programme, up to and with a day or to the end. */
export type Span = { programme_id: number; until?: LocalDate | null }

/**
 * The tables of every figure about people, to stand after `with`: `attended` has one row for each person and month, with the
 * first attended day of the month, and `participant` each participant once, as they were on their very first day.
 */
export const peopleTables = (span: Span): RawBuilder<unknown> => sql`
  attended as materialized (${attended(span)}),
  participant as materialized (${participants})`

/**
 * One row for each person and month; `held_on` is the first attended day of the month. That the first month is marked here,
 * rather than looked for afterwards, lets the planner know how many people there are: without it, it thinks of 200.
 */
const attended = ({ programme_id, until = null }: Span): RawBuilder<unknown> => sql`
  select by_month.*, row_number() over (partition by person_id order by month) = 1 as is_first
  from (
    select attendance.person_id, date_trunc('month', session.held_on::timestamp) as month, min(session.held_on) as held_on,
      sum(attendance.quarters) as quarters,
      coalesce(sum(attendance.quarters) filter (where attendance.signed_at is not null), 0) as signed_quarters
    from attendance join session on session.id = attendance.session_id
    where attendance.programme_id = ${programme_id} and attendance.quarters > 0
      and session.held_on <= coalesce(${until}::date, 'infinity')
    group by 1, 2) by_month`

/** Each participant once, as `participant` of `peopleTables`, for a question that has nothing to do with months: a third of the work. */
export const participantTable = (span: Span): RawBuilder<unknown> => sql`
  participant as materialized (${participantsFrom(firstDays(span))})`

const firstDays = ({ programme_id, until = null }: Span) => sql`
  select attendance.person_id, min(session.held_on) as started_on
  from attendance join session on session.id = attendance.session_id
  where attendance.programme_id = ${programme_id} and attendance.quarters > 0
    and session.held_on <= coalesce(${until}::date, 'infinity')
  group by attendance.person_id`

const participantsFrom = (first_days: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select distinct on (start.person_id) start.person_id, start.started_on, person.sex, person.education, person.is_protected,
    extract(year from age(start.started_on::timestamp, person.born_on::timestamp))::integer as age,
    extract(year from start.started_on)::integer as starting_year,
    employment.category, employment.is_unqualified, employment.never_trained, employment.last_training_year,
    employment.company_id, municipality.county
  from (${first_days}) start
  join person on person.id = start.person_id
  left join employment on employment.person_id = start.person_id
  left join company on company.id = employment.company_id
  left join municipality on municipality.code = company.municipality_code
  order by start.person_id, ${employmentOrder('employment', 'start.started_on')}`

/** Each participant once; `attended` must be a table of the query. */
const participants: RawBuilder<unknown> = participantsFrom(
  sql`select person_id, held_on as started_on from attended where is_first`,
)

/** As `isInFocusGroup` says in the people room; a test holds the two together. */
export const isInGroup: RawBuilder<boolean> = sql`(
  (focus_group.sex is null or focus_group.sex = participant.sex)
  and (focus_group.category is null or focus_group.category = participant.category)
  and (focus_group.unqualified is null or focus_group.unqualified = participant.is_unqualified)
  and (focus_group.years_without_training is null or participant.never_trained
    or participant.last_training_year < participant.starting_year - focus_group.years_without_training))`

/** As `ageGroup` says in the people room. */
export const ageGroupInSql: RawBuilder<string> = sql`case
  when participant.age < 18 then 'under_18' when participant.age < 30 then '18_29' when participant.age < 55 then '30_54' else '55_plus' end`
