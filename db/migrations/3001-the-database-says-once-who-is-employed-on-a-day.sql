-- Whether somebody is employed on a day, and which day a moment is, were each written out in four views and functions and again in the
-- program. Now the database says both once, and the program asks it (app/people/queries/employment-on.ts, app/foundation/stockholm.ts).
-- Both are plain enough for the planner to put into the question.
create function is_employed_on(starts_on date, ends_on date, day date) returns boolean language sql immutable parallel safe as
  $$ select coalesce(starts_on, '-infinity') <= day and day <= coalesce(ends_on, 'infinity') $$;
create function day_in_stockholm(moment timestamptz) returns date language sql immutable parallel safe as
  $$ select (moment at time zone 'Europe/Stockholm')::date $$;

create or replace view participation_in_attendance with (security_invoker = true) as
select distinct on (attended.person_id) attended.*, person.sex, person.education, person.is_protected,
  extract(year from age(attended.started_on::timestamp, person.born_on::timestamp))::integer as age,
  employment.company_id, municipality.county, employment.category, employment.is_unqualified,
  employment.last_training_year, employment.never_trained
from (
  select attendance.programme_id, attendance.person_id,
    min(session.held_on) as started_on,
    max(session.held_on) as last_attended_on,
    sum(attendance.quarters)::integer as quarters,
    coalesce(sum(attendance.quarters) filter (where attendance.signed_at is not null), 0)::integer as signed_quarters
  from attendance
  join session on session.id = attendance.session_id
  where attendance.quarters > 0
  group by attendance.programme_id, attendance.person_id) attended
join person on person.id = attended.person_id
left join employment on employment.person_id = attended.person_id
left join company on company.id = employment.company_id
left join municipality on municipality.code = company.municipality_code
order by attended.person_id,
  is_employed_on(employment.starts_on, employment.ends_on, attended.started_on) desc,
  coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc;

create or replace view company_participation_in_attendance with (security_invoker = true) as
select placed.programme_id, placed.company_id, placed.person_id, person.is_protected,
  min(placed.held_on) as started_on,
  max(placed.held_on) as last_attended_on,
  min(placed.held_on) filter (where placed.is_employed) as trained_on,
  sum(placed.quarters)::integer as quarters,
  coalesce(sum(placed.quarters) filter (where placed.is_signed), 0)::integer as signed_quarters
from (
  select distinct on (attendance.person_id, attendance.id) attendance.programme_id, attendance.person_id, attendance.quarters,
    attendance.signed_at is not null as is_signed, session.held_on, employment.company_id,
    is_employed_on(employment.starts_on, employment.ends_on, session.held_on) as is_employed
  from attendance
  join session on session.id = attendance.session_id
  join employment on employment.person_id = attendance.person_id
  where attendance.quarters > 0
  order by attendance.person_id, attendance.id,
    is_employed_on(employment.starts_on, employment.ends_on, session.held_on) desc,
    coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
join person on person.id = placed.person_id
group by placed.programme_id, placed.company_id, placed.person_id, person.is_protected;

-- A company sees a session and a seat when it is the employer of the day, as the ledger places time.
create or replace function attendance_at_own_company() returns setof integer
  language sql stable security definer set search_path = public, pg_temp rows 500 as $$
  select placed.id from (
    select distinct on (attendance.id) attendance.id, employment.company_id
    from attendance
    join session on session.id = attendance.session_id
    join employment on employment.person_id = attendance.person_id
    where attendance.person_id in (select person_id from employment where company_id = visitor_company())
    order by attendance.id,
      is_employed_on(employment.starts_on, employment.ends_on, session.held_on) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = visitor_company()
$$;

-- A seat belongs to the employer of the occasion's first day; where no day is set, to the latest one.
create or replace function bookings_by_own_company() returns setof integer
  language sql stable security definer set search_path = public, pg_temp rows 500 as $$
  select placed.id from (
    select distinct on (booking.id) booking.id, employment.company_id
    from booking
    join employment on employment.person_id = booking.person_id
    cross join lateral (
      select coalesce(min(held_on), 'infinity') as first_on from session where session.occasion_id = booking.occasion_id) occasion
    where booking.person_id in (select person_id from employment where company_id = visitor_company())
    order by booking.id,
      is_employed_on(employment.starts_on, employment.ends_on, occasion.first_on) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = visitor_company()
$$;

create or replace function steps_held() returns table (company_id integer, stage text, reached_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select visit.company_id, 'contacted', min(visit.held_on)
    from visit
    where made_as <> 'officer' and kind in ('visit', 'call', 'meeting')
      and (is_house or programme_id = any (programmes)) and (is_house or own_company is null or visit.company_id = own_company)
    group by visit.company_id
    union all
    select held.company_id, held.stage, min(day_in_stockholm(held.starts_at))
    from (
      select appointment.company_id, starts_at,
        case kind when 'visit' then 'contacted' when 'follow_up' then 'followed_up' else kind end as stage
      from appointment
      where appointment.company_id is not null and kind <> 'meeting' and cancelled_at is null
        and (is_house or programme_id = any (programmes)) and (is_house or own_company is null or appointment.company_id = own_company)
        and exists (select from appointment_guest guest where guest.appointment_id = appointment.id and guest.attended)
    ) held
    group by held.company_id, held.stage;
end $$;
