-- Some months after its Mind the Gap a company walks through the same gaps again: each need of the workshop that it follows stands beside
-- what is known of it by then, and is judged; what was promised is said to have been kept or not. The room is the same, with steps of its own.
alter table workshop_template add column kind text not null default 'gap' check (kind in ('gap', 'follow_up'));
alter table workshop_template drop constraint workshop_template_programme_id_version_key;
alter table workshop_template add unique (programme_id, kind, version);

-- At which need the room is, in the step that takes them in turn; the first one where it is empty.
alter table workshop add column walks_id uuid references workshop_need;
create index workshop_walks on workshop (walks_id) where walks_id is not null;
alter table workshop add check ((kind = 'follow_up') = (follows_id is not null));

-- Why it is judged so, and what was known of it when the walk was prepared: counts that tell of nobody.
alter table workshop_need add column why text not null default '';
alter table workshop_need add column facts jsonb;

-- What was decided or promised in the workshop that is followed, and what became of it.
alter table workshop_decision add column is_promise boolean not null default false;
alter table workshop_decision add column of_theme text not null default '';
alter table workshop_decision add column became text check (became in ('kept', 'partly', 'not_kept'));
alter table workshop_decision add column why text not null default '';
alter table workshop_decision add check (is_promise or (became is null and of_theme = '' and why = ''));

-- A company has been followed up when its room was open in a follow-up. What was noted by hand gives way to that.
create function companies_walked() returns table (programme_id integer, company_id integer, followed_up_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select walked.programme_id, walked.company_id, min(step.began_on)
    from workshop walked join workshop_step step on step.programme_id = walked.programme_id and step.workshop_id = walked.id
    where walked.kind = 'follow_up'
      and (is_house or walked.programme_id = any (programmes)) and (is_house or own_company is null or walked.company_id = own_company)
    group by walked.programme_id, walked.company_id;
end $$;
revoke execute on function companies_walked() from public;
grant execute on function companies_walked() to spang_app;

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
    coalesce(walked.followed_up_on, noted.followed_up_on) as followed_up_on, noted.completed_on,
    departure.happened_on as left_on, departure.kind as left_kind, departure.because as left_because
  from company
  left join partner via on via.programme_id = company.programme_id and via.name = company.came_via
  left join noted on noted.programme_id = company.programme_id and noted.company_id = company.id
  left join companies_assessed() assessed on assessed.programme_id = company.programme_id and assessed.company_id = company.id
  left join companies_met() met on met.programme_id = company.programme_id and met.company_id = company.id
  left join companies_planned() planned on planned.programme_id = company.programme_id and planned.company_id = company.id
  left join companies_walked() walked on walked.programme_id = company.programme_id and walked.company_id = company.id
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
