-- Whoever comes without a seat, a link or a phone is taken down by name and company. The hours wait until the company says who it is; they are
-- no attendance before. `word` is made on the device that took them down, so that what is sent twice is kept once. `returned_because`: what the
-- company says when it is none of its own, and whoever arranges has it back.
create table walk_in (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  session_id integer not null,
  word uuid not null,
  quarters smallint not null check (quarters > 0),
  taken_at timestamptz not null,
  taken_by text not null,
  returned_at timestamptz,
  returned_because text check (returned_because in ('not_ours', 'has_left', 'not_entered', 'already_noted')),
  ended_at timestamptz,
  ended_because text check (ended_because in ('noted', 'removed', 'nobody', 'already_noted', 'forgotten')),
  attendance_id integer,
  unique (session_id, word),
  check ((returned_at is null) = (returned_because is null)),
  check ((ended_at is null) = (ended_because is null)),
  check (attendance_id is null or ended_because = 'noted'),
  foreign key (programme_id, session_id) references session (programme_id, id) on delete cascade,
  foreign key (programme_id, attendance_id) references attendance (programme_id, id)
);
create index walk_in_waits on walk_in (programme_id, session_id) where ended_at is null;
create index walk_in_attendance on walk_in (attendance_id) where attendance_id is not null;

-- The name, for as long as it waits and no longer.
create table taken_down (
  walk_in_id integer primary key references walk_in on delete cascade,
  programme_id integer not null references programme,
  company_id integer,
  company_said text not null check (company_said <> ''),
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index taken_down_programme on taken_down (programme_id);
create index taken_down_company on taken_down (company_id);

grant select, insert, update on walk_in to spang_app;
grant select, insert, update, delete on taken_down to spang_app;
alter table walk_in enable row level security;
alter table taken_down enable row level security;
create policy own on taken_down using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));
create policy own on walk_in using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or id in (select walk_in_id from taken_down where company_id = (select visitor_company())))));
-- A company changes nothing here by itself: the functions below ask first who it is.
do $$
declare t text;
begin
  foreach t in array array['walk_in', 'taken_down'] loop
    execute format('create policy not_new_by_company on %I as restrictive for insert with check ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_changed_by_company on %I as restrictive for update using ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_removed_by_company on %I as restrictive for delete using ((select visitor_reach()) <> ''company'')', t);
  end loop;
end $$;

-- Whether it waits for the visitor, and holds it until the end if so.
create function hold_walk_in(walk_in_id integer) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform from walk_in join taken_down taken on taken.walk_in_id = walk_in.id
    where walk_in.id = $1 and ended_at is null
      and (visitor_is_house() or (walk_in.programme_id = any (visitor_programmes())
        and (visitor_reach() <> 'company' or taken.company_id = visitor_company())))
    for update of walk_in;
  return found;
end $$;

-- The hours become the attendance of somebody, and the name is gone. Null where it does not wait for the visitor, where they would not go for the
-- company that asks, or where something is noted of them already.
create function note_walk_in(walk_in_id integer, whose integer, at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  held walk_in;
  made integer;
begin
  if not hold_walk_in($1) then return null; end if;
  select * into held from walk_in where walk_in.id = $1;
  if not visitor_is_house() and visitor_reach() = 'company' and visitor_company() is distinct from
    (select seat_employer(session.occasion_id, $2) from session where session.id = held.session_id) then return null; end if;
  insert into attendance (programme_id, session_id, person_id, quarters)
    values (held.programme_id, held.session_id, $2, held.quarters)
    on conflict on constraint attendance_session_id_person_id_key do nothing returning id into made;
  if made is null then return null; end if;
  update walk_in set attendance_id = made, ended_at = $3, ended_because = 'noted' where walk_in.id = $1;
  delete from taken_down taken where taken.walk_in_id = $1;
  return made;
end $$;

-- It is none of the company's, and whoever arranges has it back.
create function return_walk_in(walk_in_id integer, because text, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not hold_walk_in($1) then return false; end if;
  update walk_in set returned_at = $3, returned_because = $2 where walk_in.id = $1;
  update taken_down taken set company_id = null where taken.walk_in_id = $1;
  return true;
end $$;

revoke execute on function hold_walk_in(integer), note_walk_in(integer, integer, timestamptz), return_walk_in(integer, text, timestamptz) from public;
grant execute on function hold_walk_in(integer), note_walk_in(integer, integer, timestamptz), return_walk_in(integer, text, timestamptz) to spang_app;
