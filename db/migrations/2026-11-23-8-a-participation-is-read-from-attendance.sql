-- One participation for each person, however many trainings: it starts on the first attended day,
-- and ends with the recorded exit or else the last attended day. DOMAIN.md, "Participant".
create view participation with (security_invoker = true) as
select attendance.programme_id, attendance.person_id,
  min(session.held_on) as started_on,
  max(session.held_on) as last_attended_on,
  sum(attendance.quarters)::integer as quarters,
  (sum(attendance.quarters) filter (where attendance.signed_at is not null))::integer as signed_quarters
from attendance
join session on session.id = attendance.session_id
where attendance.quarters > 0
group by attendance.programme_id, attendance.person_id;
grant select on participation to spang_app;
