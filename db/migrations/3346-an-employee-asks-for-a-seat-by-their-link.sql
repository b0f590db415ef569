-- An employee asks by their own link to go to an occasion; the company says yes, and books, or no and why, in one of three reasons. Nobody with
-- protected identity: whoever handles them is asked instead.
create table seat_request (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  occasion_id integer not null,
  person_id integer not null,
  company_id integer not null,
  asked_at timestamptz not null,
  withdrawn_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no')),
  because text check (because in ('needed_here', 'other_day', 'others_first')),
  check ((answer is null) = (answered_at is null)),
  check ((because is not null) = (answer is not distinct from 'no')),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id) on delete cascade,
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index seat_request_programme on seat_request (programme_id);
create unique index seat_request_once on seat_request (occasion_id, person_id) where withdrawn_at is null;
create index seat_request_person on seat_request (person_id);
create index seat_request_company on seat_request (company_id) where withdrawn_at is null and answered_at is null;
grant select, insert, update, delete on seat_request to spang_app;
alter table seat_request enable row level security;
create policy own on seat_request using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));
-- Nobody asks for somebody else.
create policy not_new_by_company on seat_request as restrictive for insert with check ((select visitor_reach()) <> 'company');
create policy not_removed_by_company on seat_request as restrictive for delete using ((select visitor_reach()) <> 'company');
