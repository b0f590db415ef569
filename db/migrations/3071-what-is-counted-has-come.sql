-- A register may tell of sessions whose day has not come. What is shown as attended, and what the ledger comes to, counts up to and
-- including today, by the clock of the one who asks; attendance and entries of days to come stand and are counted when their day has come.
create function day_now() returns date language sql stable parallel safe
  return day_in_stockholm(moment_now());

-- As participation, for those who have begun. Most people have no day to come: only for those who have is their time added up anew.
create view participation_come with (security_invoker = true) as
select programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters, is_protected
from participation where last_attended_on <= (select day_now())
union all
select ahead.programme_id, ahead.person_id, ahead.started_on, came.last_attended_on, came.quarters, came.signed_quarters, ahead.is_protected
from participation ahead
cross join lateral (
  select max(session.held_on) as last_attended_on, sum(attendance.quarters)::integer as quarters,
    coalesce(sum(attendance.quarters) filter (where attendance.signed_at is not null), 0)::integer as signed_quarters
  from attendance join session on session.id = attendance.session_id
  where attendance.person_id = ahead.person_id and attendance.quarters > 0 and session.held_on <= (select day_now())) came
where ahead.last_attended_on > (select day_now()) and ahead.started_on <= (select day_now());

-- As company_participation, in the same way.
create view company_participation_come with (security_invoker = true) as
select programme_id, company_id, person_id, is_protected, started_on, last_attended_on, quarters, signed_quarters
from company_participation where last_attended_on <= (select day_now())
union all
select ahead.programme_id, ahead.company_id, ahead.person_id, ahead.is_protected, ahead.started_on, came.last_attended_on,
  came.quarters, came.signed_quarters
from company_participation ahead
cross join lateral (
  select max(placed.held_on) as last_attended_on, sum(placed.quarters)::integer as quarters,
    coalesce(sum(placed.quarters) filter (where placed.is_signed), 0)::integer as signed_quarters
  from (
    select distinct on (attendance.id) attendance.quarters, attendance.signed_at is not null as is_signed, session.held_on,
      employment.company_id
    from attendance
    join session on session.id = attendance.session_id
    join employment on employment.person_id = attendance.person_id
    where attendance.person_id = ahead.person_id and attendance.quarters > 0 and session.held_on <= (select day_now())
    order by attendance.id,
      is_employed_on(employment.starts_on, employment.ends_on, session.held_on) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = ahead.company_id) came
where ahead.last_attended_on > (select day_now()) and ahead.started_on <= (select day_now());

grant select on participation_come, company_participation_come to spang_app;
