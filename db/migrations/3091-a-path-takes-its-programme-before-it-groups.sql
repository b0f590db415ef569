-- The path of a programme's companies grouped what every programme had noted, and took its own from it at the end. Each part now takes the
-- programme with it, so that whoever asks for one programme's path reads that programme's steps.
drop view company_path;
drop function steps_held();
create function steps_held() returns table (programme_id integer, company_id integer, stage text, reached_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select visit.programme_id, visit.company_id, 'contacted', min(visit.held_on)
    from visit
    where made_as <> 'officer' and kind in ('visit', 'call', 'meeting')
      and (is_house or visit.programme_id = any (programmes)) and (is_house or own_company is null or visit.company_id = own_company)
    group by visit.programme_id, visit.company_id
    union all
    select held.programme_id, held.company_id, held.stage, min(day_in_stockholm(held.starts_at))
    from (
      select appointment.programme_id, appointment.company_id, starts_at,
        case kind when 'visit' then 'contacted' when 'follow_up' then 'followed_up' else kind end as stage
      from appointment
      where appointment.company_id is not null and kind <> 'meeting' and cancelled_at is null
        and (is_house or appointment.programme_id = any (programmes)) and (is_house or own_company is null or appointment.company_id = own_company)
        and exists (select from appointment_guest guest where guest.appointment_id = appointment.id and guest.attended)
    ) held
    group by held.programme_id, held.company_id, held.stage;
end $$;
revoke execute on function steps_held() from public;
grant execute on function steps_held() to spang_app;

create view company_path with (security_invoker = true) as
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
    noted.assessed_on, noted.workshop_1_on, noted.workshop_2_on, noted.planned_on,
    trained.training_on,
    noted.followed_up_on, noted.completed_on,
    departure.happened_on as left_on, departure.kind as left_kind, departure.because as left_because
  from company
  left join partner via on via.programme_id = company.programme_id and via.name = company.came_via
  left join noted on noted.programme_id = company.programme_id and noted.company_id = company.id
  left join trained on trained.programme_id = company.programme_id and trained.company_id = company.id
  left join offers on offers.programme_id = company.programme_id and offers.company_id = company.id
  left join departure on departure.programme_id = company.programme_id and departure.company_id = company.id and departure.undone_at is null
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
grant select on company_path to spang_app;

-- What is told of the protected was looked up for each participation; now for the protected alone.
create or replace view participation_told with (security_invoker = true) as
select programme_id, person_id, started_on, age, sex, education, is_protected, company_id, county, category, is_unqualified,
  last_training_year, never_trained
from participation where not is_protected
union all
select participation.programme_id, person_id, started_on, age, participation.sex, participation.education, participation.is_protected,
  company_id, county, category, is_unqualified, last_training_year, never_trained
from participation join person on person.programme_id = participation.programme_id and person.id = participation.person_id
where participation.is_protected and is_told(participation.noted_at, person.protected_at)
union all
select was.programme_id, was.person_id, was.started_on, was.age, was.sex, was.education, true, was.company_id, was.county, was.category,
  was.is_unqualified, was.last_training_year, was.never_trained
from participation_was was join person on person.programme_id = was.programme_id and person.id = was.person_id and person.is_protected
where is_told(was.noted_at, person.protected_at) and not is_told(was.until_at, person.protected_at);
