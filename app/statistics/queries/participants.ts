import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'

/** What a figure is about: a programme, up to and with a day or to the end. */
export type Span = { programme_id: number; until?: LocalDate | null }

/** Each participant once, as they were on their very first day: a table called `participant`, to stand after `with`. */
export const participantTable = ({ programme_id, until = null }: Span): RawBuilder<unknown> => sql`
  participant as materialized (
    select distinct on (participation.person_id) participation.person_id, participation.started_on,
      person.sex, person.education, person.is_protected,
      extract(year from age(participation.started_on::timestamp, person.born_on::timestamp))::integer as age,
      extract(year from participation.started_on)::integer as starting_year,
      employment.category, employment.is_unqualified, employment.never_trained, employment.last_training_year,
      employment.company_id, municipality.county
    from participation
    join person on person.id = participation.person_id
    left join employment on employment.person_id = participation.person_id
    left join company on company.id = employment.company_id
    left join municipality on municipality.code = company.municipality_code
    where participation.programme_id = ${programme_id} and participation.started_on <= coalesce(${until}::date, 'infinity')
    order by participation.person_id, ${employmentOrder('employment', 'participation.started_on')})`

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
