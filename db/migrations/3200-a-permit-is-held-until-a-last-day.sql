-- A permit (truck, hot work, lifts) is yes or no with a last day, not a level. It stands in the list of competences, so that its other
-- names, its mergers and the courses that lead to it are those of the list.
alter table competence add column is_permit boolean not null default false;

-- That someone holds a permit, as their company has noted it. A renewal is a new row, and so is a correction: the latest row of someone's
-- permit holds, and those before it are its history.
create table permit (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  competence_id integer not null,
  person_id integer,
  employee_id integer,
  whose text not null generated always as (coalesce('p' || person_id::text, 'e' || employee_id::text)) stored,
  from_on date,
  -- Null: it has no last day.
  until_on date,
  -- What shows it: never the number of a card.
  evidence text not null default '',
  noted_at timestamptz not null,
  noted_by text,
  -- It was taken back on a day; or was wrong, and the row that came after it is right.
  ended_on date,
  ended_as text check (ended_as in ('taken_back', 'corrected')),
  -- The company has been told that the last day comes.
  reminded_at timestamptz,
  unique (programme_id, id),
  check (num_nonnulls(person_id, employee_id) = 1),
  check ((ended_on is null) = (ended_as is null)),
  check (from_on is null or until_on is null or from_on <= until_on),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, employee_id) references employee (programme_id, id) on delete cascade
);
create index permit_company on permit (programme_id, company_id);
create index permit_competence on permit (competence_id);
create index permit_person on permit (person_id) where person_id is not null;
create index permit_employee on permit (employee_id) where employee_id is not null;

grant select, insert, update, delete on permit to spang_app;
alter table permit enable row level security;
-- As levels are: a company that visits has its own people's, while its ground is open.
create policy own on permit using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or (company_id = (select visitor_company())
    and (person_id = any ((select people_with_open_levels())::integer[]) or employee_id = any ((select employees_with_open_levels())::integer[]))))));
