-- What there is today is confirmed. That an occasion has been held is a fact of its last day and kept nowhere.
alter table occasion
  add column state text not null default 'confirmed' check (state in ('tentative', 'confirmed', 'closed', 'cancelled')),
  -- When it came to stand as it does; null as it was entered.
  add column state_at timestamptz,
  add column why_cancelled text not null default '',
  -- So many booked seats confirm a tentative one; nought: somebody does.
  add column least_seats integer not null default 0 check (least_seats >= 0),
  -- The last day on which it is settled whether a tentative one is held, and when those who arrange were warned of it.
  add column decided_by date,
  add column warned_at timestamptz,
  add check ((state = 'cancelled') = (why_cancelled <> '')),
  add check (least_seats <= seats);
create index occasion_tentative on occasion (programme_id, decided_by) where state = 'tentative';

-- What was last told the one who is booked: that they have a seat, or that they have it no more; null is nothing yet.
alter table booking
  add column told text check (told in ('seat', 'no_seat')),
  add column told_at timestamptz;
-- Those who have booked before have had it from whoever booked them.
update booking set told = case when cancelled_at is null then 'seat' else 'no_seat' end;

-- Whoever books the last of the least seats confirms it, a company too, which changes nothing of an occasion otherwise. How many that is;
-- null where it is not confirmed by it.
create function confirm_reached(occasion_id integer, at timestamptz) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  update public.occasion set state = 'confirmed', state_at = $2
  where occasion.id = $1 and state = 'tentative' and least_seats > 0 and public.seats_booked(occasion.id) >= least_seats
    and (visitor_is_house() or programme_id = any (visitor_programmes()))
  returning least_seats $$;
revoke execute on function confirm_reached(integer, timestamptz) from public;
grant execute on function confirm_reached(integer, timestamptz) to spang_app;
