-- Who answers for the personal data of a programme, as those whom it is about are told (GDPR art. 13, 14, 30). Nothing is settled
-- before somebody of the programme has gone through it.
create table privacy_facts (
  programme_id integer primary key references programme,
  controller text not null default '',
  controller_address text not null default '',
  controller_email text not null default '',
  protection_officer text not null default '',
  protection_email text not null default '',
  basis_sv text not null default '',
  basis_en text not null default '',
  reviewed_on date,
  reviewed_by text,
  version integer not null default 1
);
grant select, insert, update on privacy_facts to spang_app;
alter table privacy_facts enable row level security;
create policy own on privacy_facts using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
