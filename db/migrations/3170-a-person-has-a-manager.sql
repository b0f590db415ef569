-- Whoever leads people day by day is a contact of the company, and leads by person, by team and shift together, by team, or by shift. One
-- for each, so that nobody has two. Which holds for a person is a rule: app/people/rules/managers.ts, and `led` in
-- app/people/queries/managers.ts.
alter table contact drop constraint contact_function_check;
alter table contact add constraint contact_function_check
  check (function in ('contact', 'management', 'hr', 'change_leader', 'union_representative', 'officer', 'knocked', 'manager'));

alter table employment add column team text not null default '';

create table manages (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  -- One who is no contact any longer leads nobody.
  contact_id integer not null references contact on delete cascade,
  person_id integer,
  team text not null default '',
  shift text not null default '',
  unique (company_id, person_id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  check ((person_id is null) <> (team = '' and shift = ''))
);
create unique index manages_group on manages (company_id, team, shift) where person_id is null;
create index manages_contact on manages (contact_id);
create index manages_person on manages (person_id);

grant select, insert, update, delete on manages to spang_app;
alter table manages enable row level security;
create policy own on manages using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));
-- A company reads who leads whom; it is chosen by those who run the programme.
create policy not_new_by_company on manages as restrictive for insert with check ((select visitor_reach()) <> 'company');
create policy not_changed_by_company on manages as restrictive for update using ((select visitor_reach()) <> 'company');
create policy not_removed_by_company on manages as restrictive for delete using ((select visitor_reach()) <> 'company');
