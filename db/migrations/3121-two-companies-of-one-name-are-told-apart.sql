-- Whoever gives someone a role for a company chose between two that looked the same: the place is told where a name is not enough, and
-- the organisation number where the place is the same too.
create or replace view place with (security_invoker = true) as
select 'partner' as kind, id, programme_id, name, true as can_be_chosen from partner
union all
select 'company', id, programme_id,
  case (
    select bool_or(twin.municipality_code = company.municipality_code) from company twin
    where twin.programme_id = company.programme_id and twin.name_key = company.name_key and twin.id <> company.id
      and twin.merged_into is null)
  when false then company.name || ' (' || (select name from municipality where code = company.municipality_code) || ')'
  when true then company.name || coalesce(' (' || substr(company.organisation_number, 1, 6) || '-' || substr(company.organisation_number, 7) || ')', '')
  else company.name end,
  merged_into is null from company
union all
select 'provider', id, programme_id, name, true from provider;
