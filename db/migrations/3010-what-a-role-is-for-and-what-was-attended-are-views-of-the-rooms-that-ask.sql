-- Two rooms asked tables of the rooms above them: access for the name of the partner, company or provider that a role is for, courses for
-- the time that people have been at their sessions. Each now asks a view of its own, which says all that it may know, and the rooms above
-- keep their tables to themselves. Row security of those tables holds as before.
create view place with (security_invoker = true) as
select 'partner' as kind, id, programme_id, name, true as can_be_chosen from partner
union all
select 'company', id, programme_id, name, merged_into is null from company
union all
select 'provider', id, programme_id, name, true from provider;

create view attended with (security_invoker = true) as
select attendance.session_id, attendance.person_id, attendance.quarters, attendance.signed_at is not null as is_signed,
  exists (select from person where person.id = attendance.person_id and person.is_protected) as is_protected
from attendance;

grant select on place, attended to spang_app;
