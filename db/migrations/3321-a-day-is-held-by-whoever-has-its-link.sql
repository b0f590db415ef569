-- A link to the lists of an occasion on one day, for whoever holds it that day: a trainer without an account, or a stand-in.
create table day_link (
  id integer generated always as identity primary key,
  programme_id integer not null,
  occasion_id integer not null,
  held_on date not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (programme_id, occasion_id) references occasion (programme_id, id)
);
create index day_link_occasion on day_link (occasion_id, held_on);
grant select, insert, update on day_link to spang_app;
alter table day_link enable row level security;
create policy own on day_link using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));

-- Who signed on the device of whoever held the day: which link it was shown by.
alter table attendance_signature alter column link_id drop not null, add column day_link_id integer references day_link,
  add check (num_nonnulls(link_id, day_link_id) = 1);
create index attendance_signature_day_link on attendance_signature (day_link_id) where day_link_id is not null;
