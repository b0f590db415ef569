-- A company has assessed itself when its baseline has closed and somebody has answered. What was noted by hand gives way to that.
create function companies_assessed() returns table (programme_id integer, company_id integer, assessed_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select measured.programme_id, measured.company_id, min(measured.measured_on)
    from assessment measured
    where measured.measurement = 'baseline' and measured.measured_on is not null
      and (measured.closed_at is not null or measured.closes_on is null or measured.closes_on < day_now())
      and (is_house or measured.programme_id = any (programmes)) and (is_house or own_company is null or measured.company_id = own_company)
    group by measured.programme_id, measured.company_id;
end $$;
revoke execute on function companies_assessed() from public;
grant execute on function companies_assessed() to spang_app;

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
    coalesce(assessed.assessed_on, noted.assessed_on) as assessed_on, noted.workshop_1_on, noted.workshop_2_on, noted.planned_on,
    trained.training_on,
    noted.followed_up_on, noted.completed_on,
    departure.happened_on as left_on, departure.kind as left_kind, departure.because as left_because
  from company
  left join partner via on via.programme_id = company.programme_id and via.name = company.came_via
  left join noted on noted.programme_id = company.programme_id and noted.company_id = company.id
  left join companies_assessed() assessed on assessed.programme_id = company.programme_id and assessed.company_id = company.id
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
