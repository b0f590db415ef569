-- A sum that has protected persons in it told of them the moment it moved. Now what is noted of them enters it when the month has closed:
-- everyone but their handler and the house reads them as they stood when the current month began, or when they became protected if that
-- was later, since what was noted before that had been told. So a row keeps when it came to say what it says, and what it said before.
-- The moment is the program's (app/foundation/transact.ts), so that a demonstration and a test can stand on a day.
create function moment_now() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('spang.now', true), '')::timestamptz, now());
create function month_began() returns timestamptz language sql stable parallel safe
  return date_trunc('month', moment_now() at time zone 'Europe/Stockholm') at time zone 'Europe/Stockholm';

-- Whether what was noted at a moment of someone who became protected at another is in the sums of the one who asks.
create function is_told(noted_at timestamptz, protected_at timestamptz) returns boolean language sql stable parallel safe
  return visitor_is_house() or coalesce(current_setting('spang.handles_protected', true), '') = 'on'
    or noted_at < month_began() or coalesce(noted_at < protected_at, false);

-- What was there before is told already.
alter table attendance
  add column noted_at timestamptz not null default '-infinity',
  add column was_quarters integer,
  add column was_signed boolean,
  add column was_noted_at timestamptz;
alter table attendance alter column noted_at set default moment_now();
alter table participation add column noted_at timestamptz not null default '-infinity';
alter table participation alter column noted_at set default moment_now();
alter table in_kind_entry add column noted_at timestamptz not null default '-infinity';
alter table in_kind_entry alter column noted_at set default moment_now();

create function attendance_is_noted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.quarters, new.signed_at is null) is not distinct from (old.quarters, old.signed_at is null) then return new; end if;
  if old.noted_at < greatest(month_began(), (select protected_at from person where person.id = old.person_id)) then
    new.was_quarters := old.quarters;
    new.was_signed := old.signed_at is not null;
    new.was_noted_at := old.noted_at;
  end if;
  new.noted_at := moment_now();
  return new;
end $$;
create trigger is_noted before update on attendance for each row execute function attendance_is_noted();

-- As many as change of the few who are protected; everyone else is read as they are.
create table participation_was (
  person_id integer primary key,
  programme_id integer not null,
  started_on date not null,
  age integer,
  sex text not null,
  education text not null,
  company_id integer,
  county text,
  category text,
  is_unqualified boolean,
  last_training_year smallint,
  never_trained boolean,
  noted_at timestamptz not null,
  until_at timestamptz not null,
  foreign key (programme_id, person_id) references person (programme_id, id)
);
grant select on participation_was to spang_app;
alter table participation_was enable row level security;
create policy own on participation_was using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));

create function participation_is_noted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare protected_on timestamptz;
begin
  if tg_op = 'UPDATE' and (new.started_on, new.sex, new.education, width_bucket(new.age, array[18, 30, 55]), new.company_id, new.county,
      new.category, new.is_unqualified, new.last_training_year, new.never_trained)
    is not distinct from (old.started_on, old.sex, old.education, width_bucket(old.age, array[18, 30, 55]), old.company_id, old.county,
      old.category, old.is_unqualified, old.last_training_year, old.never_trained) then return new; end if;
  if old.is_protected then
    select protected_at into protected_on from person where person.id = old.person_id;
    if old.noted_at < greatest(month_began(), protected_on) then
      insert into participation_was (person_id, programme_id, started_on, age, sex, education, company_id, county, category,
          is_unqualified, last_training_year, never_trained, noted_at, until_at)
        values (old.person_id, old.programme_id, old.started_on, old.age, old.sex, old.education, old.company_id, old.county,
          old.category, old.is_unqualified, old.last_training_year, old.never_trained, old.noted_at, moment_now())
        on conflict (person_id) do update set programme_id = excluded.programme_id, started_on = excluded.started_on,
          age = excluded.age, sex = excluded.sex, education = excluded.education, company_id = excluded.company_id,
          county = excluded.county, category = excluded.category, is_unqualified = excluded.is_unqualified,
          last_training_year = excluded.last_training_year, never_trained = excluded.never_trained,
          noted_at = excluded.noted_at, until_at = excluded.until_at;
    end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.noted_at := moment_now();
  return new;
end $$;
create trigger is_noted before update or delete on participation for each row execute function participation_is_noted();
revoke execute on function attendance_is_noted(), participation_is_noted() from public;

-- What sums are made of: everyone else as they are, the protected as they are told.
create view participation_told with (security_invoker = true) as
select programme_id, person_id, started_on, age, sex, education, is_protected, company_id, county, category, is_unqualified,
  last_training_year, never_trained
from participation
where not is_protected or exists (
  select from person where person.id = participation.person_id and is_told(participation.noted_at, person.protected_at))
union all
select was.programme_id, was.person_id, was.started_on, was.age, was.sex, was.education, true, was.company_id, was.county, was.category,
  was.is_unqualified, was.last_training_year, was.never_trained
from participation_was was join person on person.id = was.person_id and person.is_protected
where is_told(was.noted_at, person.protected_at) and not is_told(was.until_at, person.protected_at);

create view attendance_told with (security_invoker = true) as
select programme_id, session_id, person_id, quarters, signed_at is not null as is_signed
from attendance where person_id not in (select id from person where is_protected)
union all
select attendance.programme_id, session_id, person_id,
  case when is_told(attendance.noted_at, person.protected_at) then quarters else was_quarters end,
  case when is_told(attendance.noted_at, person.protected_at) then signed_at is not null else was_signed end
from person join attendance on attendance.person_id = person.id
where person.is_protected
  and (is_told(attendance.noted_at, person.protected_at) or is_told(attendance.was_noted_at, person.protected_at));

grant select on participation_told, attendance_told to spang_app;
