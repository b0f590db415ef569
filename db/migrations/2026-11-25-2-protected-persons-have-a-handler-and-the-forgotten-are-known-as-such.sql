-- One or two leaders of a programme handle its persons with protected identity: nobody else sees anything of them.
-- Never taken away: it ends, so that it can be told who could see what on a day.
create table protected_handler (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  user_id text not null references auth_user,
  chosen_at timestamptz not null,
  chosen_by text,
  ended_at timestamptz,
  ended_by text,
  check (ended_by is null or ended_at is not null)
);
create unique index protected_handler_once on protected_handler (programme_id, user_id) where ended_at is null;

grant select, insert, update on protected_handler to spang_app;
alter table protected_handler enable row level security;
create policy own on protected_handler using (
  (select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
    and (select visitor_reach()) <> 'company'));

-- A name that is missing and one that has been forgotten are not the same.
alter table person add column forgotten_at timestamptz;
update person set forgotten_at = trail.happened_at
from trail
where trail.action = 'person-forgotten' and trail.subject = 'person' and trail.subject_id = person.id::text
  and trail.programme_id = person.programme_id;
