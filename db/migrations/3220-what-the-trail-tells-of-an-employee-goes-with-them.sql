-- Whoever takes no part has no number among the persons, so what lines told of them (their job, their team, in what they were rated) stayed
-- when they were removed, or became a participant. It goes with them now: the lines and their digests stand, and the line that says that
-- the employee has gone follows. Nobody who stands in a matrix is forgotten by it.
create function shred_trail_of_employee(whose integer, at timestamptz) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare forgotten integer;
begin
  update trail_detail set detail = null, shredded_at = at from trail
    where trail.id = trail_id and trail.subject = 'employee' and trail.subject_id = whose::text and detail is not null
      and not exists (select from employee where employee.id = whose);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke execute on function shred_trail_of_employee(integer, timestamptz) from public;
grant execute on function shred_trail_of_employee(integer, timestamptz) to spang_app;

-- Those who have been removed before.
update trail_detail set detail = null, shredded_at = removed.happened_at
from trail join trail removed on removed.subject = 'employee' and removed.action = 'employee-removed' and removed.subject_id = trail.subject_id
  and removed.id > trail.id
where trail.id = trail_id and trail.subject = 'employee' and detail is not null;
