import { type RawBuilder, sql } from 'kysely'

/**
 * The name of a `company` as it stands in a list or a choice: where another company of the programme has the same one, its place is
 * told with it, and where that is the same too its organisation number. The view `place` says the same.
 */
export const nameApart: RawBuilder<string> = sql`case (
    select bool_or(twin.municipality_code = company.municipality_code) from company twin
    where twin.programme_id = company.programme_id and twin.name_key = company.name_key and twin.id <> company.id
      and twin.merged_into is null)
  when false then company.name || ' (' || (select name from municipality where code = company.municipality_code) || ')'
  when true then company.name || coalesce(' (' || substr(company.organisation_number, 1, 6) || '-' || substr(company.organisation_number, 7) || ')', '')
  else company.name end`
