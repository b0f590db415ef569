import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'

/** What a figure is about: a programme, up to and with a day or to the end. */
export type Span = { programme_id: number; until?: LocalDate | null }

/** Each participant once, as they were on their very first day: a table called `participant`, to stand after `with`. */
export const participantTable = ({ programme_id, until = null }: Span): RawBuilder<unknown> => sql`
  participant as materialized (
    select person_id, started_on, extract(year from started_on)::integer as starting_year, age, sex, education, is_protected,
      category, is_unqualified, never_trained, last_training_year, company_id, county
    from participation_told
    where programme_id = ${programme_id} and started_on <= coalesce(${until}::date, 'infinity'))`

/** As `isInFocusGroup` says in the people room; a test holds the two together. */
export const isInGroup: RawBuilder<boolean> = sql`(
  (focus_group.sex is null or focus_group.sex = participant.sex)
  and (focus_group.category is null or focus_group.category = participant.category)
  and (focus_group.unqualified is null or focus_group.unqualified = participant.is_unqualified)
  and (focus_group.years_without_training is null or participant.never_trained
    or participant.last_training_year < participant.starting_year - focus_group.years_without_training))`

/** The age group by whole years on the day of starting. */
export const ageGroupInSql: RawBuilder<string> = sql`case
  when participant.age < 18 then 'under_18' when participant.age < 30 then '18_29' when participant.age < 55 then '30_54' else '55_plus' end`
