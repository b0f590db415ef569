-- How many seats somebody who comes now may take: those that nobody has, and that nobody who came before waits for, offered or not. None where
-- the number of seats is not known; that is no limit, which whoever asks knows.
create function seats_open(occasion_id integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select greatest(0, occasion.seats - seats_booked(occasion.id) - coalesce((
    select sum(waits_in(waiting.id)) from waiting where waiting.occasion_id = occasion.id and ended_at is null), 0))::integer
  from occasion where occasion.id = $1 $$;

-- Which courses people have gone through, wherever they worked then: whoever was there in the last session of an occasion has. A company may
-- ask of those who work, or have worked, there.
create function courses_finished(person_ids integer[], course_ids integer[], today date) returns table (person_id integer, course_id integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  with ends as (
    select distinct on (occasion.id) occasion.course_id, session.id as session_id, session.held_on
    from occasion join session on session.occasion_id = occasion.id
    where occasion.course_id = any ($2) and (visitor_is_house() or occasion.programme_id = any (visitor_programmes()))
    order by occasion.id, session.held_on desc, session.starts_at desc)
  select distinct attendance.person_id, ends.course_id
  from ends join attendance on attendance.session_id = ends.session_id and attendance.quarters > 0
  where ends.held_on <= $3 and attendance.person_id = any ($1)
    and (visitor_company() is null or exists (
      select from employment job where job.person_id = attendance.person_id and job.company_id = visitor_company())) $$;

-- Whether whoever asks arranges: leads the project or one of its processes today. The role is looked up, and is not what the program says.
create function visitor_arranges() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select visitor_is_house() or (visitor_company() is null and exists (
    select from membership where user_id = visitor_user() and programme_id = any (visitor_programmes())
      and role in ('project_leader', 'process_leader') and revoked_at is null
      and (until_on is null or until_on >= (moment_now() at time zone 'Europe/Stockholm')::date))) $$;

-- What somebody needs in order to take part is read by whoever arranges alone: not by an economist, an auditor or a provider either.
drop policy own on booking_need;
create policy of_those_who_arrange on booking_need using ((select visitor_is_house())
  or (programme_id = any ((select visitor_programmes())::integer[]) and (select visitor_arranges())));

-- It goes with whoever is forgotten or becomes protected, whoever sees to that.
create function forget_needs_of(person_id integer) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  delete from booking_need using booking where booking.id = booking_need.booking_id and booking.person_id = $1
    and (visitor_is_house() or booking.programme_id = any (visitor_programmes())) $$;

revoke execute on function seats_open(integer), courses_finished(integer[], integer[], date), visitor_arranges(), forget_needs_of(integer)
  from public;
grant execute on function seats_open(integer), courses_finished(integer[], integer[], date), visitor_arranges(), forget_needs_of(integer)
  to spang_app;
