-- A participant is counted as they were on their first day, and time belongs to the employer of its day. Finding both anew, for
-- everyone and each time, was most of what the overview, the figures and the companies' way took. So both are kept as the
-- participation itself is: the database reads them anew, in the same transaction, whenever something that they rest on changes.
drop view participation_in_attendance;

alter table participation
  add column sex text,
  add column education text,
  add column is_protected boolean,
  add column age integer,
  add column company_id integer,
  add column county text,
  add column category text,
  add column is_unqualified boolean,
  add column last_training_year smallint,
  add column never_trained boolean;

-- What a person has attended while the company was the employer of the day (app/people/queries/employment-on.ts says which).
-- `trained_on` is the first such day on which the person was in fact employed there.
create table company_participation (
  programme_id integer not null,
  company_id integer not null,
  person_id integer not null,
  is_protected boolean not null,
  started_on date not null,
  last_attended_on date not null,
  trained_on date,
  quarters integer not null check (quarters > 0),
  signed_quarters integer not null check (signed_quarters between 0 and quarters),
  primary key (person_id, company_id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index company_participation_company on company_participation (company_id);
grant select on company_participation to spang_app;
alter table company_participation enable row level security;
create policy own on company_participation using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));

-- What the two tables must always equal; a test holds them together.
create view participation_in_attendance with (security_invoker = true) as
select distinct on (attended.person_id) attended.*, person.sex, person.education, person.is_protected,
  extract(year from age(attended.started_on::timestamp, person.born_on::timestamp))::integer as age,
  employment.company_id, municipality.county, employment.category, employment.is_unqualified,
  employment.last_training_year, employment.never_trained
from (
  select attendance.programme_id, attendance.person_id,
    min(session.held_on) as started_on,
    max(session.held_on) as last_attended_on,
    sum(attendance.quarters)::integer as quarters,
    coalesce(sum(attendance.quarters) filter (where attendance.signed_at is not null), 0)::integer as signed_quarters
  from attendance
  join session on session.id = attendance.session_id
  where attendance.quarters > 0
  group by attendance.programme_id, attendance.person_id) attended
join person on person.id = attended.person_id
left join employment on employment.person_id = attended.person_id
left join company on company.id = employment.company_id
left join municipality on municipality.code = company.municipality_code
order by attended.person_id,
  (coalesce(employment.starts_on, '-infinity') <= attended.started_on and attended.started_on <= coalesce(employment.ends_on, 'infinity')) desc,
  coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc;

create view company_participation_in_attendance with (security_invoker = true) as
select placed.programme_id, placed.company_id, placed.person_id, person.is_protected,
  min(placed.held_on) as started_on,
  max(placed.held_on) as last_attended_on,
  min(placed.held_on) filter (where placed.is_employed) as trained_on,
  sum(placed.quarters)::integer as quarters,
  coalesce(sum(placed.quarters) filter (where placed.is_signed), 0)::integer as signed_quarters
from (
  select distinct on (attendance.person_id, attendance.id) attendance.programme_id, attendance.person_id, attendance.quarters,
    attendance.signed_at is not null as is_signed, session.held_on, employment.company_id,
    coalesce(employment.starts_on, '-infinity') <= session.held_on and session.held_on <= coalesce(employment.ends_on, 'infinity') as is_employed
  from attendance
  join session on session.id = attendance.session_id
  join employment on employment.person_id = attendance.person_id
  where attendance.quarters > 0
  order by attendance.person_id, attendance.id,
    (coalesce(employment.starts_on, '-infinity') <= session.held_on and session.held_on <= coalesce(employment.ends_on, 'infinity')) desc,
    coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
join person on person.id = placed.person_id
group by placed.programme_id, placed.company_id, placed.person_id, person.is_protected;
grant select on participation_in_attendance, company_participation_in_attendance to spang_app;

create or replace function participation_anew(whose integer[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Two who change what one person's participation rests on at once would each miss what the other wrote; so the second waits, and then reads.
  perform from person where id = any (whose) order by id for no key update;
  delete from participation
    where person_id = any (whose)
      and not exists (select from attendance where attendance.person_id = participation.person_id and attendance.quarters > 0);
  insert into participation (programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters,
      sex, education, is_protected, age, company_id, county, category, is_unqualified, last_training_year, never_trained)
    select programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters,
      sex, education, is_protected, age, company_id, county, category, is_unqualified, last_training_year, never_trained
    from participation_in_attendance where person_id = any (whose)
    on conflict (person_id) do update set started_on = excluded.started_on, last_attended_on = excluded.last_attended_on,
      quarters = excluded.quarters, signed_quarters = excluded.signed_quarters,
      sex = excluded.sex, education = excluded.education, is_protected = excluded.is_protected, age = excluded.age,
      company_id = excluded.company_id, county = excluded.county, category = excluded.category,
      is_unqualified = excluded.is_unqualified, last_training_year = excluded.last_training_year, never_trained = excluded.never_trained;
  with standing as (
    insert into company_participation (programme_id, company_id, person_id, is_protected, started_on, last_attended_on, trained_on, quarters, signed_quarters)
      select programme_id, company_id, person_id, is_protected, started_on, last_attended_on, trained_on, quarters, signed_quarters
      from company_participation_in_attendance where person_id = any (whose)
      on conflict (person_id, company_id) do update set is_protected = excluded.is_protected, started_on = excluded.started_on,
        last_attended_on = excluded.last_attended_on, trained_on = excluded.trained_on, quarters = excluded.quarters,
        signed_quarters = excluded.signed_quarters
      returning person_id, company_id)
  delete from company_participation
    where person_id = any (whose)
      and not exists (select from standing where standing.person_id = company_participation.person_id
        and standing.company_id = company_participation.company_id);
end $$;

-- The same for whatever else they rest on: who is employed where, what is known of the person, and where the company lies.
create trigger participation_of_new after insert on employment
  referencing new table as changed for each statement execute function participation_follows_attendance();
create trigger participation_of_changed after update on employment
  referencing old table as before_it new table as changed for each statement execute function participation_follows_attendance();
create trigger participation_of_removed after delete on employment
  referencing old table as changed for each statement execute function participation_follows_attendance();

create function participation_follows_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform participation_anew(array[new.id]);
  return null;
end $$;
create trigger participation_of_changed after update on person for each row
  when ((old.sex, old.education, old.born_on, old.is_protected) is distinct from (new.sex, new.education, new.born_on, new.is_protected))
  execute function participation_follows_person();

create function participation_follows_company() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform participation_anew(array(select person_id from employment where company_id = new.id));
  return null;
end $$;
create trigger participation_of_moved after update of municipality_code on company for each row
  when (old.municipality_code is distinct from new.municipality_code) execute function participation_follows_company();

select participation_anew(array(select distinct person_id from attendance where quarters > 0));
alter table participation
  alter column sex set not null,
  alter column education set not null,
  alter column is_protected set not null;

-- The first training of a company is now one look at what is kept of its people.
create or replace view company_path with (security_invoker = true) as
with step as (
  select company_id, stage, reached_on from milestone where withdrawn_at is null
  union all
  select company_id, stage, reached_on from steps_held()
), noted as (
  select company_id,
    min(reached_on) filter (where stage = 'contacted') as contacted_on,
    min(reached_on) filter (where stage = 'offered') as offered_on,
    min(reached_on) filter (where stage = 'assessed') as assessed_on,
    min(reached_on) filter (where stage = 'workshop_1') as workshop_1_on,
    min(reached_on) filter (where stage = 'workshop_2') as workshop_2_on,
    min(reached_on) filter (where stage = 'planned') as planned_on,
    min(reached_on) filter (where stage = 'followed_up') as followed_up_on,
    min(reached_on) filter (where stage = 'completed') as completed_on
  from step group by company_id
), trained as (
  select company_id, min(trained_on) as training_on from company_participation where not is_protected group by company_id
), offers as (
  select company_id, min(offered_on) as offered_on from agreement where withdrawn_at is null group by company_id
), dated as (
  select company.id as company_id, company.programme_id,
    coalesce(via.sends_officers, false) as is_referred,
    company.referred_on as tip_on,
    company.accepted_on as referred_on,
    noted.contacted_on,
    least(noted.offered_on, offers.offered_on) as offered_on,
    company.agreed_on,
    noted.assessed_on, noted.workshop_1_on, noted.workshop_2_on, noted.planned_on,
    trained.training_on,
    noted.followed_up_on, noted.completed_on,
    departure.happened_on as left_on, departure.kind as left_kind, departure.because as left_because
  from company
  left join partner via on via.programme_id = company.programme_id and via.name = company.came_via
  left join noted on noted.company_id = company.id
  left join trained on trained.company_id = company.id
  left join offers on offers.company_id = company.id
  left join departure on departure.company_id = company.id and departure.undone_at is null
  where company.merged_into is null
)
select *,
  case
    when left_on is not null then left_kind
    when completed_on is not null then 'completed'
    when followed_up_on is not null then 'followed_up'
    when training_on is not null then 'training'
    when planned_on is not null then 'planned'
    when workshop_2_on is not null then 'workshop_2'
    when workshop_1_on is not null then 'workshop_1'
    when assessed_on is not null then 'assessed'
    when agreed_on is not null then 'agreed'
    when offered_on is not null then 'offered'
    when contacted_on is not null then 'contacted'
    when referred_on is not null then 'referred'
    else 'tip'
  end as stage
from dated;
drop function trainings_began();

create or replace function count_anew() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  analyze company, contact, person, personal_number, employment, course, occasion, session, attendance, participation,
    company_participation, in_kind_entry, import_row;
end $$;
