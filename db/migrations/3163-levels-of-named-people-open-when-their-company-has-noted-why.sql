-- A company compares what its people know with what it needs. That begins by role; named people come when the company has noted who was
-- heard, why, on what ground and when the people were told. One ground is open at a time; one that is closed stays, so that it can be read
-- afterwards on what ground levels were once kept.
create table level_ground (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  -- The unions at the company, or its employees where there is none.
  heard text not null check (heard in ('unions', 'employees')),
  unions text not null,
  heard_how text not null check (heard_how in ('informed', 'negotiated')),
  heard_on date not null,
  purpose text not null check (purpose <> ''),
  controller text not null check (controller <> ''),
  processing_agreed_on date not null,
  legal_ground text not null check (legal_ground in ('legitimate_interest', 'contract', 'public_interest')),
  legal_why text not null check (legal_why <> ''),
  assessed text not null check (assessed in ('done', 'not_needed')),
  assessed_why text not null check (assessed_why <> ''),
  told_on date not null,
  noted_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create unique index level_ground_open on level_ground (company_id) where closed_at is null;
create index level_ground_company on level_ground (programme_id, company_id);

-- Someone who works at a company and takes no part in the programme: a name, a job and a place in the matrix, and nothing else.
create table employee (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  name text not null check (name <> ''),
  title text not null default '',
  team text not null default '',
  shift text not null default '',
  -- Until when; and who it turned out to be when that person was booked.
  left_on date,
  person_id integer,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index employee_company on employee (programme_id, company_id);
create index employee_person on employee (person_id) where person_id is not null;
-- A level is that of a person of the programme or of such an employee; `whose` tells them apart: p12, e5.
alter table competence_level alter column person_id drop not null,
  add column employee_id integer,
  add column whose text not null generated always as (coalesce('p' || person_id::text, 'e' || employee_id::text)) stored,
  add check (num_nonnulls(person_id, employee_id) = 1),
  add foreign key (programme_id, employee_id) references employee (programme_id, id) on delete cascade,
  add unique (programme_id, whose, competence_id, rated_on, source);
create index competence_level_employee on competence_level (employee_id) where employee_id is not null;

-- The competences that a company looks at, in its own order.
create table company_competence (
  programme_id integer not null references programme,
  company_id integer not null,
  competence_id integer not null,
  place integer not null,
  primary key (company_id, competence_id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index company_competence_programme on company_competence (programme_id, company_id);
create index company_competence_competence on company_competence (competence_id);
-- What a role at a company usually is able to, what it should be able to, and how many are to be.
create table role_level (
  programme_id integer not null references programme,
  company_id integer not null,
  -- The role as employments name it; case and spaces tell nothing apart.
  role_key text not null,
  competence_id integer not null,
  usual smallint check (usual between 0 and 4),
  wanted smallint check (wanted between 0 and 4),
  people smallint check (people between 0 and 999),
  version integer not null default 1,
  primary key (company_id, role_key, competence_id),
  check (usual is not null or wanted is not null or people is not null),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index role_level_programme on role_level (programme_id, company_id);
create index role_level_competence on role_level (competence_id);
create index competence_level_competence on competence_level (programme_id, competence_id);

do $$
declare t text;
begin
  foreach t in array array['level_ground', 'employee', 'company_competence', 'role_level'] loop
    execute format('grant select, insert, update, delete on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
  end loop;
  -- A company keeps its own.
  foreach t in array array['level_ground', 'employee', 'company_competence', 'role_level'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
end $$;

-- Whose levels a company that visits reads and writes: of those who work there, when its ground is noted; nobody who is protected.
create function people_with_open_levels() returns integer[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct employment.person_id), '{}') from employment
    join level_ground on level_ground.company_id = employment.company_id and closed_at is null
    join person on person.id = employment.person_id and not person.is_protected and person.forgotten_at is null
    where employment.company_id = visitor_company());
create function employees_with_open_levels() returns integer[] language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(array_agg(distinct employee.id), '{}') from employee
    join level_ground on level_ground.company_id = employee.company_id and closed_at is null
    where employee.company_id = visitor_company());

drop policy own on competence_level;
create policy own on competence_level using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or person_id = any ((select people_with_open_levels())::integer[])
    or employee_id = any ((select employees_with_open_levels())::integer[]))));
