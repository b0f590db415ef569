-- On which step those of a role at a company usually stand: whoever has no step of their own is placed by it.
create table role_step (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  -- The role as employments name it; case and spaces tell nothing apart.
  role_key text not null check (role_key <> ''),
  title text not null,
  -- None: no longer placed.
  step_id integer,
  version integer not null default 1,
  unique (company_id, role_key),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id)
);
create index role_step_programme on role_step (programme_id);
grant select, insert, update, delete on role_step to spang_app;
alter table role_step enable row level security;
create policy own on role_step using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
