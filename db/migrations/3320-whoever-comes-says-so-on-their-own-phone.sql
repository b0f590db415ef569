-- When somebody came to a session, and how they said so: once for each person and session. `printed`: by a code that stood on paper all day,
-- which whoever marks the room confirms.
create table check_in (
  programme_id integer not null,
  session_id integer not null,
  person_id integer not null,
  came_at timestamptz not null,
  came_how text not null check (came_how in ('phone', 'printed')),
  primary key (session_id, person_id),
  foreign key (programme_id, session_id) references session (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index check_in_person on check_in (person_id);
grant select, insert, update, delete on check_in to spang_app;
alter table check_in enable row level security;
create policy own on check_in using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));

-- When a session begins and ends, whatever the clock does that night.
create function session_starts(held_on date, starts_at time) returns timestamptz language sql immutable parallel safe
  return (held_on + starts_at) at time zone 'Europe/Stockholm';
create function session_ends(held_on date, starts_at time, ends_at time) returns timestamptz language sql immutable parallel safe
  return (held_on + case when ends_at <= starts_at then 1 else 0 end + ends_at) at time zone 'Europe/Stockholm';
grant execute on function session_starts(date, time), session_ends(date, time, time) to spang_app;
