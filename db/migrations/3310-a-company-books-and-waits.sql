-- A company books seats for its own people. What it may not read in the moment of writing (a seat becomes its own by who employs the person
-- on the first day), and may not hold (an occasion is the whole programme's), is done by functions of the owner that ask first who it is.

-- Whether someone works at a company on a day.
create function works_at(person_id integer, company_id integer, day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from public.employment job where job.person_id = $1 and job.company_id = $2
    and public.is_employed_on(job.starts_on, job.ends_on, $3)) $$;

-- One at a time books, waits and is offered seats in an occasion.
create function hold_occasion(occasion_id integer) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform from public.occasion where id = occasion_id
    and (visitor_is_house() or programme_id = any (visitor_programmes())) for update;
  return found;
end $$;

create function may_seat(programme_id integer, person_id integer, day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select visitor_is_house() or ($1 = any (visitor_programmes())
    and (visitor_reach() <> 'company' or works_at($2, visitor_company(), $3))) $$;

-- A seat for a person; one that was cancelled is taken up again. Null where the visitor may not.
create function take_seat(programme_id integer, occasion_id integer, person_id integer, at timestamptz, day date) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  insert into public.booking (programme_id, occasion_id, person_id, booked_at)
  select $1, $2, $3, $4 where may_seat($1, $3, $5)
  on conflict on constraint booking_occasion_id_person_id_key
  do update set booked_at = excluded.booked_at, cancelled_at = null, cancelled_because = null, because_cipher = null
  returning id $$;

-- Gives a seat back; null where nobody sits there or the visitor may not.
create function give_seat_back(occasion_id integer, person_id integer, because text, at timestamptz, day date) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  update public.booking set cancelled_at = $4, cancelled_because = $3
  where booking.occasion_id = $1 and booking.person_id = $2 and cancelled_at is null
    and may_seat(booking.programme_id, $2, $5)
  returning id $$;

-- How many of one team or one shift a company wants to be without at the same time, at most.
create table away_limit (
  programme_id integer not null references programme,
  company_id integer primary key,
  most smallint not null check (most between 1 and 999),
  version integer not null default 1,
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index away_limit_programme on away_limit (programme_id);

-- A place on the waiting list of an occasion: of one company, for one person or several. An offer is of so many seats until a moment; those
-- who are left over keep their place.
create table waiting (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  occasion_id integer not null,
  company_id integer not null,
  asked_at timestamptz not null,
  -- Whether it is for someone of a focus group, as the programme defined them when it was made.
  in_focus boolean not null default false,
  offered smallint not null default 0 check (offered >= 0),
  offered_at timestamptz,
  offer_until timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('seated', 'lapsed', 'declined', 'withdrawn', 'over')),
  unique (programme_id, id),
  check ((offered > 0) = (offer_until is not null)),
  check ((ended_at is null) = (ended_because is null)),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index waiting_programme on waiting (programme_id);
create index waiting_occasion on waiting (occasion_id) where ended_at is null;
create index waiting_company on waiting (company_id);

create table waiting_person (
  programme_id integer not null references programme,
  waiting_id integer not null,
  person_id integer not null,
  primary key (waiting_id, person_id),
  foreign key (programme_id, waiting_id) references waiting (programme_id, id) on delete cascade,
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index waiting_person_programme on waiting_person (programme_id);
create index waiting_person_person on waiting_person (person_id);

-- Seats that are offered and not yet answered, of no more than wait and are not protected: they are nobody else's meanwhile.
create function seats_held(occasion_id integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(least(waiting.offered, (select count(*) from public.waiting_person one
      join public.person on person.id = one.person_id and not person.is_protected where one.waiting_id = waiting.id))), 0)::integer
  from public.waiting where waiting.occasion_id = $1 and ended_at is null and offered > 0 $$;

revoke execute on function works_at(integer, integer, date), hold_occasion(integer), may_seat(integer, integer, date),
  take_seat(integer, integer, integer, timestamptz, date), give_seat_back(integer, integer, text, timestamptz, date),
  seats_held(integer) from public;
grant execute on function works_at(integer, integer, date), hold_occasion(integer), may_seat(integer, integer, date),
  take_seat(integer, integer, integer, timestamptz, date), give_seat_back(integer, integer, text, timestamptz, date),
  seats_held(integer) to spang_app;

grant select, insert, update, delete on away_limit, waiting, waiting_person to spang_app;
do $$
declare t text;
begin
  foreach t in array array['away_limit', 'waiting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
end $$;
alter table waiting_person enable row level security;
create policy own on waiting_person using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company'
    or waiting_id in (select id from waiting where company_id = (select visitor_company())))));

-- Who waits at an occasion, in no order, with what the order asks of each company: read as the owner, since a company is told how many seats
-- are before its own and no more. Nobody with protected identity.
create function waiting_at(occasion_id integer) returns table (
    id integer, company_id integer, asked_at timestamptz, offered integer, seats integer, in_focus boolean, company_seats integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select waiting.id, waiting.company_id, waiting.asked_at, waiting.offered::integer,
    (select count(*)::integer from public.waiting_person one join public.person on person.id = one.person_id and not person.is_protected
      where one.waiting_id = waiting.id),
    waiting.in_focus,
    (select count(*)::integer from public.booking join public.person on person.id = booking.person_id and not person.is_protected
      where booking.programme_id = waiting.programme_id and booking.cancelled_at is null
        and works_at(booking.person_id, waiting.company_id, waiting.asked_at::date))
  from public.waiting where waiting.occasion_id = $1 and ended_at is null
    and (visitor_is_house() or waiting.programme_id = any (visitor_programmes())) $$;
revoke execute on function waiting_at(integer) from public;
grant execute on function waiting_at(integer) to spang_app;
