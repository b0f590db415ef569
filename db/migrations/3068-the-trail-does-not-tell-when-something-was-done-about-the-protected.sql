-- A line said when a protected person was signed for, corrected or read, and lines about someone who became protected stood where they were.
-- Whoever does not handle them is not shown such lines; how many they were when the month began is told, so that the handler's own
-- reading can be looked into. Both are read as the owner: the trail's room knows no persons.
create function lines_about_protected(programme integer) returns setof integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select trail_detail.trail_id from person join trail_detail on trail_detail.person_id = person.id
  where person.programme_id = programme and person.is_protected
  union
  select trail.id from trail where trail.programme_id = programme
    and (trail.subject = 'protected_person' or trail.action = 'protected-list-read') $$;

create function protected_lines_told(programme integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from trail where trail.programme_id = programme and trail.happened_at < month_began()
    and (trail.subject = 'protected_person' or trail.action = 'protected-list-read') $$;
create index trail_about_protected on trail (programme_id) where subject = 'protected_person' or action = 'protected-list-read';

revoke execute on function lines_about_protected(integer), protected_lines_told(integer) from public;
grant execute on function lines_about_protected(integer), protected_lines_told(integer) to spang_app;
