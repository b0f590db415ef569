-- What somebody was told of a seat that was given back says nothing of how the occasion stands when they have it again.
create or replace function take_seat(programme_id integer, occasion_id integer, person_id integer, at timestamptz, day date) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  insert into public.booking (programme_id, occasion_id, person_id, booked_at)
  select $1, $2, $3, $4 where may_seat($1, $3, $5)
  on conflict on constraint booking_occasion_id_person_id_key
  do update set booked_at = excluded.booked_at, cancelled_at = null, cancelled_because = null, because_cipher = null,
    told = case when booking.cancelled_at is null then booking.told end
  returning id $$;
