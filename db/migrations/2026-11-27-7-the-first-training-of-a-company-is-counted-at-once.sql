-- The first day on which anyone employed at a company attended. The rows behind it are many and each has its own guard, which
-- cost more than the counting: so the database counts them itself, for the programmes and the company of the visitor alone.
create function trainings_began() returns table (company_id integer, training_on date)
  language plpgsql stable security definer set search_path = public rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select employment.company_id, min(session.held_on)
    from attendance
    join session on session.id = attendance.session_id
    join person on person.id = attendance.person_id and not person.is_protected
    join employment on employment.person_id = attendance.person_id
      and (employment.starts_on is null or employment.starts_on <= session.held_on)
      and (employment.ends_on is null or employment.ends_on >= session.held_on)
    where attendance.quarters > 0
      and (is_house or attendance.programme_id = any (programmes))
      and (is_house or own_company is null or employment.company_id = own_company)
    group by employment.company_id;
end $$;
revoke execute on function trainings_began() from public;
grant execute on function trainings_began() to spang_app;

create or replace view company_path with (security_invoker = true) as
with noted as (
  select company_id,
    min(reached_on) filter (where stage = 'contacted') as contacted_on,
    min(reached_on) filter (where stage = 'offered') as offered_on,
    min(reached_on) filter (where stage = 'assessed') as assessed_on,
    min(reached_on) filter (where stage = 'workshop_1') as workshop_1_on,
    min(reached_on) filter (where stage = 'workshop_2') as workshop_2_on,
    min(reached_on) filter (where stage = 'planned') as planned_on,
    min(reached_on) filter (where stage = 'followed_up') as followed_up_on,
    min(reached_on) filter (where stage = 'completed') as completed_on
  from milestone where withdrawn_at is null group by company_id
), trained as (
  select company_id, training_on from trainings_began()
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
