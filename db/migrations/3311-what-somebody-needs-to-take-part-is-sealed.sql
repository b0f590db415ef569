-- What somebody needs in order to take part, in words and under seal: read by whoever arranges, and gone when the last session is over.
create table booking_need (
  booking_id integer primary key references booking on delete cascade,
  programme_id integer not null references programme,
  cipher bytea not null,
  said_at timestamptz not null
);
create index booking_need_programme on booking_need (programme_id);
grant select, insert, update, delete on booking_need to spang_app;
alter table booking_need enable row level security;
-- A company says it, and does not read it again.
create policy own on booking_need using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));

-- Of somebody who has a seat; empty takes it away. The booking, or null where nobody sits there or the visitor may not.
create function keep_need(occasion_id integer, person_id integer, cipher bytea, at timestamptz, day date) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare seat booking;
begin
  select * into seat from booking where booking.occasion_id = $1 and booking.person_id = $2 and cancelled_at is null
    and may_seat(booking.programme_id, $2, $5);
  if seat.id is null then return null; end if;
  if $3 is null then
    delete from booking_need where booking_id = seat.id;
  else
    insert into booking_need values (seat.id, seat.programme_id, $3, $4)
    on conflict (booking_id) do update set cipher = excluded.cipher, said_at = excluded.said_at;
  end if;
  return seat.id;
end $$;
revoke execute on function keep_need(integer, integer, bytea, timestamptz, date) from public;
grant execute on function keep_need(integer, integer, bytea, timestamptz, date) to spang_app;
