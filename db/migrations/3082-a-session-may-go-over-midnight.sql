-- A session belongs to its first day; an end at or before its start is on the next. The length is what passes by the clock in Stockholm,
-- also on the two nights of the year when it is moved.
create function session_minutes(held_on date, starts_at time, ends_at time) returns integer language sql immutable parallel safe
  return (extract(epoch from
    ((held_on + case when ends_at <= starts_at then 1 else 0 end + ends_at) at time zone 'Europe/Stockholm')
    - ((held_on + starts_at) at time zone 'Europe/Stockholm')) / 60)::integer;
grant execute on function session_minutes(date, time, time) to spang_app;

alter table session drop column quarters, drop constraint session_check;
alter table session
  add column quarters integer not null generated always as ((session_minutes(held_on, starts_at, ends_at)::numeric / 15)::integer) stored,
  add constraint session_takes_time check (session_minutes(held_on, starts_at, ends_at) > 0);
