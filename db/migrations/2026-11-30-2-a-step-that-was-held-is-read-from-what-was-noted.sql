-- A company has been contacted when staff have visited, called or met it, and a step that stands in the calendar is reached when someone
-- came. These days are read from what was noted there, so that they move when it is mended. The rows are not all read by all who see the
-- path, so the database tells the days alone.
create function steps_held() returns table (company_id integer, stage text, reached_on date)
  language plpgsql stable security definer set search_path = public rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select visit.company_id, 'contacted', min(visit.held_on)
    from visit
    where made_as <> 'officer' and kind in ('visit', 'call', 'meeting')
      and (is_house or programme_id = any (programmes)) and (is_house or own_company is null or visit.company_id = own_company)
    group by visit.company_id
    union all
    select held.company_id, held.stage, min((held.starts_at at time zone 'Europe/Stockholm')::date)
    from (
      select appointment.company_id, starts_at,
        case kind when 'visit' then 'contacted' when 'follow_up' then 'followed_up' else kind end as stage
      from appointment
      where appointment.company_id is not null and kind <> 'meeting' and cancelled_at is null
        and (is_house or programme_id = any (programmes)) and (is_house or own_company is null or appointment.company_id = own_company)
        and exists (select from appointment_guest guest where guest.appointment_id = appointment.id and guest.attended)
    ) held
    group by held.company_id, held.stage;
end $$;
revoke execute on function steps_held() from public;
grant execute on function steps_held() to spang_app;

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

-- What was written down beside such a note or appointment is withdrawn: the day is told by the thing itself.
update milestone set withdrawn_at = now()
where withdrawn_at is null and (
  (stage = 'contacted' and exists (select from visit where visit.company_id = milestone.company_id and visit.held_on = milestone.reached_on
    and visit.made_by = milestone.noted_by and visit.made_as <> 'officer' and visit.kind in ('visit', 'call', 'meeting')))
  or exists (select from appointment
    where appointment.company_id = milestone.company_id and (starts_at at time zone 'Europe/Stockholm')::date = milestone.reached_on
      and cancelled_at is null
      and case kind when 'visit' then 'contacted' when 'follow_up' then 'followed_up' else kind end = milestone.stage
      and exists (select from appointment_guest guest where guest.appointment_id = appointment.id and guest.attended)));
