-- A company saw everything about whoever had ever worked there: a former employer the trainings that came after, a new one
-- those before. Now it sees a session and a seat when it is the employer of the day, as the ledger places time
-- (app/people/queries/employment-on.ts says the same order).
create function attendance_at_own_company() returns setof integer
  language sql stable security definer set search_path = public rows 500 as $$
  select placed.id from (
    select distinct on (attendance.id) attendance.id, employment.company_id
    from attendance
    join session on session.id = attendance.session_id
    join employment on employment.person_id = attendance.person_id
    where attendance.person_id in (select person_id from employment where company_id = visitor_company())
    order by attendance.id,
      (coalesce(employment.starts_on, '-infinity') <= session.held_on and session.held_on <= coalesce(employment.ends_on, 'infinity')) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = visitor_company()
$$;

-- A seat belongs to the employer of the occasion's first day; where no day is set, to the latest one.
create function bookings_by_own_company() returns setof integer
  language sql stable security definer set search_path = public rows 500 as $$
  select placed.id from (
    select distinct on (booking.id) booking.id, employment.company_id
    from booking
    join employment on employment.person_id = booking.person_id
    cross join lateral (
      select coalesce(min(held_on), 'infinity') as first_on from session where session.occasion_id = booking.occasion_id) occasion
    where booking.person_id in (select person_id from employment where company_id = visitor_company())
    order by booking.id,
      (coalesce(employment.starts_on, '-infinity') <= occasion.first_on and occasion.first_on <= coalesce(employment.ends_on, 'infinity')) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = visitor_company()
$$;

revoke execute on function attendance_at_own_company(), bookings_by_own_company() from public;
grant execute on function attendance_at_own_company(), bookings_by_own_company() to spang_app;

alter policy own on attendance using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or id in (select attendance_at_own_company()))));
alter policy own on booking using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or id in (select bookings_by_own_company()))));

-- What is kept of a person is of all employers together, so a company counts from the attendance that it sees.
alter policy own on participation using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
