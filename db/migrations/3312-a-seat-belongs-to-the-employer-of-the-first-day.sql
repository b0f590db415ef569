-- A seat was taken by where somebody works today, and seen, counted and paid for by where they work on the first day. One rule now: the
-- employer of the occasion's first day, an open employment before others, then the latest, as `bookings_by_own_company` has it; where no day
-- is set, the one without an end.
create function seat_day(occasion_id integer) returns date
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(min(held_on), 'infinity') from session where session.occasion_id = $1 $$;

create function seat_employer(occasion_id integer, person_id integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select job.company_id from employment job cross join (select seat_day($1) as day) first
  where job.person_id = $2
  order by is_employed_on(job.starts_on, job.ends_on, first.day) desc, coalesce(job.starts_on, '-infinity') desc,
    coalesce(job.ends_on, 'infinity') desc, job.id desc
  limit 1 $$;

-- Whether somebody would go for a company: it is the employer of the first day, and they have not left by then.
create function goes_for(occasion_id integer, person_id integer, company_id integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select seat_employer($1, $2) = $3 and works_at($2, $3, seat_day($1)) $$;

-- Whether an occasion is for a company: it names it, or names none. A company reads of itself only, so that others' names would be missing.
create function occasion_is_for(occasion_id integer, company_id integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from occasion_company named where named.occasion_id = $1)
    or exists (select from occasion_company named where named.occasion_id = $1 and named.company_id = $2) $$;

-- Whether somebody has been at a session of an occasion: then the seat is used, and is not given back. A company would not read what was
-- attended while somebody worked elsewhere.
create function has_been_at(occasion_id integer, person_id integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from session join attendance on attendance.session_id = session.id
    where session.occasion_id = $1 and attendance.person_id = $2 and attendance.quarters > 0) $$;

drop function may_seat(integer, integer, date);
-- Whose seat it is is asked also when they have left: whoever booked it gives it back.
create function may_change_seat(programme_id integer, occasion_id integer, person_id integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select visitor_is_house() or ($1 = any (visitor_programmes())
    and (visitor_reach() <> 'company' or seat_employer($2, $3) = visitor_company())) $$;
create function may_seat(programme_id integer, occasion_id integer, person_id integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select visitor_is_house() or ($1 = any (visitor_programmes()) and (visitor_reach() <> 'company'
    or (goes_for($2, $3, visitor_company()) and occasion_is_for($2, visitor_company())))) $$;

drop function take_seat(integer, integer, integer, timestamptz, date);
create function take_seat(programme_id integer, occasion_id integer, person_id integer, at timestamptz) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  insert into public.booking (programme_id, occasion_id, person_id, booked_at)
  select $1, $2, $3, $4 where may_seat($1, $2, $3)
  on conflict on constraint booking_occasion_id_person_id_key
  do update set booked_at = excluded.booked_at, cancelled_at = null, cancelled_because = null, because_cipher = null
  returning id $$;

-- With the seat goes what was needed in it.
drop function give_seat_back(integer, integer, text, timestamptz, date);
create function give_seat_back(occasion_id integer, person_id integer, because text, at timestamptz) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  with given as (
    update public.booking set cancelled_at = $4, cancelled_because = $3
    where booking.occasion_id = $1 and booking.person_id = $2 and cancelled_at is null and not has_been_at($1, $2)
      and may_change_seat(booking.programme_id, $1, $2)
    returning id),
  needed as (delete from public.booking_need using given where booking_need.booking_id = given.id)
  select id from given $$;

drop function keep_need(integer, integer, bytea, timestamptz, date);
create function keep_need(occasion_id integer, person_id integer, cipher bytea, at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare seat booking;
begin
  select * into seat from booking where booking.occasion_id = $1 and booking.person_id = $2 and cancelled_at is null
    and may_change_seat(booking.programme_id, $1, $2);
  if seat.id is null then return null; end if;
  if $3 is null then
    delete from booking_need where booking_id = seat.id;
  else
    insert into booking_need values (seat.id, seat.programme_id, $3, $4)
    on conflict (booking_id) do update set cipher = excluded.cipher, said_at = excluded.said_at;
  end if;
  return seat.id;
end $$;

-- Whoever waits in a place: without those who are protected or have left, who take no seat by it.
create function waits_in(waiting_id integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from waiting_person one
  join person on person.id = one.person_id and not person.is_protected
  join waiting on waiting.id = one.waiting_id
  where one.waiting_id = $1 and goes_for(waiting.occasion_id, one.person_id, waiting.company_id) $$;

create or replace function seats_held(occasion_id integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(least(waiting.offered, waits_in(waiting.id))), 0)::integer
  from public.waiting where waiting.occasion_id = $1 and ended_at is null and offered > 0 $$;

-- How many seats a company has is counted once for each company, and only where the order asks for it.
drop function waiting_at(integer);
create function waiting_at(occasion_id integer, by_priority boolean) returns table (
    id integer, company_id integer, asked_at timestamptz, offered integer, seats integer, in_focus boolean, company_seats integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  with here as (
    select waiting.*, waits_in(waiting.id) as people from waiting where waiting.occasion_id = $1 and ended_at is null
      and (visitor_is_house() or waiting.programme_id = any (visitor_programmes()))),
  theirs as (
    select job.company_id, count(distinct booking.id)::integer as seats
    from employment job
    join person on person.id = job.person_id and not person.is_protected
    join booking on booking.person_id = job.person_id and booking.cancelled_at is null
    where $2 and job.company_id in (select here.company_id from here) and seat_employer(booking.occasion_id, job.person_id) = job.company_id
    group by job.company_id)
  select here.id, here.company_id, here.asked_at, least(here.offered, here.people)::integer, here.people, here.in_focus,
    coalesce(theirs.seats, 0)
  from here left join theirs on theirs.company_id = here.company_id $$;

revoke execute on function seat_day(integer), seat_employer(integer, integer), goes_for(integer, integer, integer),
  occasion_is_for(integer, integer), has_been_at(integer, integer), may_change_seat(integer, integer, integer),
  may_seat(integer, integer, integer), take_seat(integer, integer, integer, timestamptz),
  give_seat_back(integer, integer, text, timestamptz), keep_need(integer, integer, bytea, timestamptz), waits_in(integer),
  waiting_at(integer, boolean) from public;
grant execute on function seat_day(integer), seat_employer(integer, integer), goes_for(integer, integer, integer),
  occasion_is_for(integer, integer), has_been_at(integer, integer), may_change_seat(integer, integer, integer),
  may_seat(integer, integer, integer), take_seat(integer, integer, integer, timestamptz),
  give_seat_back(integer, integer, text, timestamptz), keep_need(integer, integer, bytea, timestamptz), waits_in(integer),
  waiting_at(integer, boolean) to spang_app;
