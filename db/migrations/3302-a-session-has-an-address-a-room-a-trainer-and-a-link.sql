-- `place` remains the town. The trainer is someone who signs in (decision 0057). `uid` and `sequence`: as calendars know it.
alter table session
  add column address text not null default '',
  add column room text not null default '',
  add column trainer_id text,
  add column uid uuid not null default gen_random_uuid(),
  add column sequence integer not null default 0;
create index session_trainer on session (trainer_id, held_on) where trainer_id is not null;

-- Where a session is held over the net: for those who arrange it and those who are booked, never for a company's visitor.
create table session_link (
  session_id integer primary key,
  programme_id integer not null references programme,
  href text not null check (href ~ '^https://'),
  foreign key (programme_id, session_id) references session (programme_id, id) on delete cascade
);
create index session_link_programme on session_link (programme_id);
grant select, insert, update, delete on session_link to spang_app;
alter table session_link enable row level security;
create policy own on session_link using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));

-- When a session begins and ends by the clock on the wall: an end at or before the start is on the next day.
create function session_span(held_on date, starts_at time, ends_at time) returns tsrange
  language sql immutable parallel safe
  return tsrange(held_on + starts_at, held_on + ends_at + case when ends_at <= starts_at then interval '1 day' else interval '0' end, '[)');
