-- The overview, the figures and the list of people all ask when each person first came and how much they have attended.
-- Reading that from every attendance there is took most of their time, so it is kept, and the database keeps it right itself:
-- whatever changes an attendance or moves a session changes it in the same transaction. The application may only read it.
drop view participation;
create table participation (
  programme_id integer not null,
  person_id integer primary key,
  started_on date not null,
  last_attended_on date not null,
  quarters integer not null check (quarters > 0),
  signed_quarters integer not null check (signed_quarters between 0 and quarters),
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index participation_start on participation (programme_id, started_on);

-- What the table must always equal; a test holds the two together.
create view participation_in_attendance with (security_invoker = true) as
select attendance.programme_id, attendance.person_id,
  min(session.held_on) as started_on,
  max(session.held_on) as last_attended_on,
  sum(attendance.quarters)::integer as quarters,
  coalesce(sum(attendance.quarters) filter (where attendance.signed_at is not null), 0)::integer as signed_quarters
from attendance
join session on session.id = attendance.session_id
where attendance.quarters > 0
group by attendance.programme_id, attendance.person_id;

create function participation_anew(whose integer[]) returns void language plpgsql security definer set search_path = public as $$
begin
  -- Two who change one person's attendance at once would each miss what the other wrote; so the second waits, and then reads.
  perform from person where id = any (whose) order by id for no key update;
  delete from participation
    where person_id = any (whose)
      and not exists (select from attendance where attendance.person_id = participation.person_id and attendance.quarters > 0);
  insert into participation (programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters)
    select programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters
    from participation_in_attendance where person_id = any (whose)
    on conflict (person_id) do update set started_on = excluded.started_on, last_attended_on = excluded.last_attended_on,
      quarters = excluded.quarters, signed_quarters = excluded.signed_quarters;
end $$;
revoke execute on function participation_anew(integer[]) from public;

create function participation_follows_attendance() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    perform participation_anew(array(select person_id from changed union select person_id from before_it));
  else
    perform participation_anew(array(select distinct person_id from changed));
  end if;
  return null;
end $$;
create trigger participation_of_new after insert on attendance
  referencing new table as changed for each statement execute function participation_follows_attendance();
create trigger participation_of_changed after update on attendance
  referencing old table as before_it new table as changed for each statement execute function participation_follows_attendance();
create trigger participation_of_removed after delete on attendance
  referencing old table as changed for each statement execute function participation_follows_attendance();

create function participation_follows_session() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform participation_anew(array(select person_id from attendance where session_id = new.id));
  return null;
end $$;
create trigger participation_of_moved after update of held_on on session
  for each row when (old.held_on is distinct from new.held_on) execute function participation_follows_session();

insert into participation (programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters)
  select programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters from participation_in_attendance;
analyze participation;

grant select on participation, participation_in_attendance to spang_app;
alter table participation enable row level security;
create policy own on participation using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company'
    or person_id in (select person_id from employment where company_id = (select visitor_company())))));

-- What waits to be signed is little beside what has been.
create index attendance_unsigned on attendance (programme_id, session_id) where signed_at is null and quarters > 0;
-- A person's own rows of the ledger, and those of the few with protected identity.
create index in_kind_entry_person on in_kind_entry (person_id);
create index person_protected on person (programme_id, id) where is_protected;
-- The order of names as app/foundation/swedish-order.ts says it, so that a page of people is found without sorting them all.
create index person_name on person (programme_id, (translate(lower(family_name), 'åäöéèü', '{|}eeu') collate "C"),
  (translate(lower(given_name), 'åäöéèü', '{|}eeu') collate "C"), id);

create or replace function count_anew() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze company, contact, person, personal_number, employment, course, occasion, session, attendance, participation,
    in_kind_entry, import_row;
end $$;
