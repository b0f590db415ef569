-- What a company says of one of its people and an occasion: whether time outside the rota is paid, and why somebody goes though eleven hours'
-- rest would be broken. Only grows: what was said last holds.
create table work_time_said (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  person_id integer not null,
  occasion_id integer not null,
  is_paid boolean,
  rest_because text check (rest_because <> ''),
  said_at timestamptz not null,
  said_by text,
  check (is_paid is not null or rest_because is not null),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id) on delete cascade
);
create index work_time_said_programme on work_time_said (programme_id);
create index work_time_said_company on work_time_said (company_id);
create index work_time_said_person on work_time_said (person_id, occasion_id);
create index work_time_said_occasion on work_time_said (occasion_id);
grant select, insert, update, delete on work_time_said to spang_app;
alter table work_time_said enable row level security;
create policy own on work_time_said using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));

-- Whether a company has said that time outside the rota is paid for somebody at an occasion; null where it has not been asked or has not said.
create function said_paid(person_id integer, company_id integer, occasion_id integer) returns boolean
  language sql stable parallel safe as $$
  select said.is_paid from work_time_said said
  where said.person_id = $1 and said.company_id = $2 and said.occasion_id = $3 and said.is_paid is not null order by said.id desc limit 1 $$;

alter table in_kind_entry drop constraint in_kind_entry_not_counted_because_check;
alter table in_kind_entry add constraint in_kind_entry_not_counted_because_check check (not_counted_because in
  ('outside_programme', 'not_admitted', 'before_agreement', 'no_employment', 'other_signature', 'outside_paid_time'));
