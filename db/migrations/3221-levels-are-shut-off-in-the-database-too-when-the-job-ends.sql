-- The pages leave out whoever no longer works at a company, so many days after (the setting levels_after_job; none where it is not set, as in
-- its rule); the database let the company that visits read them still. Both go by the same day and the same setting now.
create function levels_after_job(programme integer) returns integer language sql stable security definer set search_path = public, pg_temp
  return coalesce((select amount from setting where setting.programme_id = programme and name = 'levels_after_job' and valid_from <= day_now()
    order by valid_from desc limit 1), 0)::integer;
revoke execute on function levels_after_job(integer) from public;
grant execute on function levels_after_job(integer) to spang_app;

create or replace function people_with_open_levels() returns integer[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct employment.person_id), '{}') from employment
    join level_ground on level_ground.company_id = employment.company_id and closed_at is null
    join person on person.id = employment.person_id and not person.is_protected and person.forgotten_at is null
    where employment.company_id = visitor_company()
      and is_employed_on(employment.starts_on, employment.ends_on + levels_after_job(employment.programme_id), day_now()));
create or replace function employees_with_open_levels() returns integer[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct employee.id), '{}') from employee
    join level_ground on level_ground.company_id = employee.company_id and closed_at is null
    where employee.company_id = visitor_company()
      and is_employed_on(null, employee.left_on + levels_after_job(employee.programme_id), day_now()));
