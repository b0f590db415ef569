-- What a company decides to do about its needs: one plan for each company. Its lines say which competence, for whom, from where to where,
-- how, when and who sees to it; the people of a line are chosen by name, where the company has opened named levels.
create table plan (
  programme_id integer not null references programme,
  company_id integer primary key,
  -- The day on which the company said that the plan is ready.
  ready_on date,
  ready_by text,
  version integer not null default 1,
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index plan_programme on plan (programme_id);

create table plan_line (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  name text not null check (name <> ''),
  competence_id integer,
  role text not null default '',
  level_from smallint check (level_from between 0 and 4),
  level_to smallint check (level_to between 0 and 4),
  -- How many are meant, before anyone is chosen by name.
  people smallint check (people between 1 and 9999),
  due_on date,
  kind text check (kind in ('broad', 'company', 'strategic', 'role', 'validation', 'at_work', 'recruit')),
  -- A function or a contact, as the company says it.
  responsible text not null default '',
  -- How the two focus groups are reached, and how the horizontal principles are met.
  reach_a text not null default '',
  reach_b text not null default '',
  principles text not null default '',
  -- Whether anyone at the company could teach it.
  taught_here text not null default 'unknown' check (taught_here in ('yes', 'no', 'unknown')),
  -- The need of a workshop that it came from: in the plan once.
  need_id uuid,
  place integer not null,
  version integer not null default 1,
  unique (programme_id, id),
  unique (need_id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id),
  foreign key (programme_id, need_id) references workshop_need (programme_id, id)
);
create index plan_line_company on plan_line (programme_id, company_id);
create index plan_line_competence on plan_line (competence_id) where competence_id is not null;

-- Whom a line is for: a person of the programme, or one who works there and takes no part; `whose` tells them apart: p12, e5.
create table plan_person (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  line_id integer not null,
  person_id integer,
  employee_id integer,
  whose text not null generated always as (coalesce('p' || person_id::text, 'e' || employee_id::text)) stored,
  chosen_on date not null,
  check (num_nonnulls(person_id, employee_id) = 1),
  unique (line_id, whose),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, line_id) references plan_line (programme_id, id) on delete cascade,
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, employee_id) references employee (programme_id, id) on delete cascade
);
create index plan_person_company on plan_person (programme_id, company_id);
create index plan_person_person on plan_person (person_id) where person_id is not null;
create index plan_person_employee on plan_person (employee_id) where employee_id is not null;

do $$
declare t text;
begin
  foreach t in array array['plan', 'plan_line', 'plan_person'] loop
    execute format('grant select, insert, update, delete on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['plan', 'plan_line'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
end $$;
-- Who is chosen tells where they stand: as with levels, a company that visits reads those whose levels are open.
create policy own on plan_person using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or (company_id = (select visitor_company())
    and (person_id = any ((select people_with_open_levels())::integer[]) or employee_id = any ((select employees_with_open_levels())::integer[]))))));

-- A company has planned when its plan is said to be ready, or somebody stands in it. What was noted by hand gives way to that. Nobody with
-- protected identity makes it so.
create function companies_planned() returns table (programme_id integer, company_id integer, planned_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select told.programme_id, told.company_id, min(told.told_on)
    from (
      select plan.programme_id, plan.company_id, plan.ready_on as told_on from plan where plan.ready_on is not null
      union all
      select chosen.programme_id, chosen.company_id, chosen.chosen_on from plan_person chosen
        where not exists (select from person where person.id = chosen.person_id and person.is_protected)) told
    where (is_house or told.programme_id = any (programmes)) and (is_house or own_company is null or told.company_id = own_company)
    group by told.programme_id, told.company_id;
end $$;
revoke execute on function companies_planned() from public;
grant execute on function companies_planned() to spang_app;

create or replace view company_path with (security_invoker = true) as
with step as (
  select programme_id, company_id, stage, reached_on from milestone where withdrawn_at is null
  union all
  select programme_id, company_id, stage, reached_on from steps_held()
), noted as (
  select programme_id, company_id,
    min(reached_on) filter (where stage = 'contacted') as contacted_on,
    min(reached_on) filter (where stage = 'offered') as offered_on,
    min(reached_on) filter (where stage = 'assessed') as assessed_on,
    min(reached_on) filter (where stage = 'workshop_1') as workshop_1_on,
    min(reached_on) filter (where stage = 'workshop_2') as workshop_2_on,
    min(reached_on) filter (where stage = 'planned') as planned_on,
    min(reached_on) filter (where stage = 'followed_up') as followed_up_on,
    min(reached_on) filter (where stage = 'completed') as completed_on
  from step group by programme_id, company_id
), trained as (
  select programme_id, company_id, min(trained_on) as training_on
  from company_participation where not is_protected group by programme_id, company_id
), offers as (
  select programme_id, company_id, min(offered_on) as offered_on from agreement where withdrawn_at is null group by programme_id, company_id
), dated as (
  select company.id as company_id, company.programme_id,
    coalesce(via.sends_officers, false) as is_referred,
    company.referred_on as tip_on,
    company.accepted_on as referred_on,
    noted.contacted_on,
    least(noted.offered_on, offers.offered_on) as offered_on,
    company.agreed_on,
    coalesce(assessed.assessed_on, noted.assessed_on) as assessed_on,
    coalesce(met.workshop_1_on, noted.workshop_1_on) as workshop_1_on, coalesce(met.workshop_2_on, noted.workshop_2_on) as workshop_2_on, coalesce(planned.planned_on, noted.planned_on) as planned_on,
    trained.training_on,
    noted.followed_up_on, noted.completed_on,
    departure.happened_on as left_on, departure.kind as left_kind, departure.because as left_because
  from company
  left join partner via on via.programme_id = company.programme_id and via.name = company.came_via
  left join noted on noted.programme_id = company.programme_id and noted.company_id = company.id
  left join companies_assessed() assessed on assessed.programme_id = company.programme_id and assessed.company_id = company.id
  left join companies_met() met on met.programme_id = company.programme_id and met.company_id = company.id
  left join companies_planned() planned on planned.programme_id = company.programme_id and planned.company_id = company.id
  left join trained on trained.programme_id = company.programme_id and trained.company_id = company.id
  left join offers on offers.programme_id = company.programme_id and offers.company_id = company.id
  left join departure on departure.programme_id = company.programme_id and departure.company_id = company.id and departure.undone_at is null
  where company.merged_into is null
),
come as (
  select company_id, programme_id, is_referred,
    case when tip_on <= today.day then tip_on end as tip_on,
    case when referred_on <= today.day then referred_on end as referred_on,
    case when contacted_on <= today.day then contacted_on end as contacted_on,
    case when offered_on <= today.day then offered_on end as offered_on,
    case when agreed_on <= today.day then agreed_on end as agreed_on,
    case when assessed_on <= today.day then assessed_on end as assessed_on,
    case when workshop_1_on <= today.day then workshop_1_on end as workshop_1_on,
    case when workshop_2_on <= today.day then workshop_2_on end as workshop_2_on,
    case when planned_on <= today.day then planned_on end as planned_on,
    case when training_on <= today.day then training_on end as training_on,
    case when followed_up_on <= today.day then followed_up_on end as followed_up_on,
    case when completed_on <= today.day then completed_on end as completed_on,
    case when left_on <= today.day then left_on end as left_on,
    case when left_on <= today.day then left_kind end as left_kind,
    case when left_on <= today.day then left_because end as left_because
  from dated cross join (select day_now() as day) today
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
from come;
