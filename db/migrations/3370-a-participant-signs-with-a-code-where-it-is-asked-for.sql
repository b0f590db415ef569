-- The authority may ask for a one-time code where a participant signs by a link of their own. An answer that says that ours binds says so.
alter table binding_signature add column asks_code boolean not null default false,
  add constraint binding_signature_code_is_ours check (not asks_code or binds = 'ours');

-- The code that was sent last to a participant, for just the hours that stood on the page. Kept as a digest with a secret of ours, of the
-- person, the text and the code; where it went to likewise, so that an address that is changed ends it. Gone when it is used.
create table signing_code (
  person_id integer primary key,
  programme_id integer not null,
  text_digest text not null,
  code_hash bytea not null,
  way_hash bytea not null,
  channel text not null check (channel in ('mail', 'sms')),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null,
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index signing_code_programme on signing_code (programme_id);
grant select, insert, update, delete on signing_code to spang_app;
alter table signing_code enable row level security;
create policy own on signing_code using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));

-- By which way the code came that a signature was made with; none where no code was asked for.
alter table attendance_signature add column code_channel text check (code_channel in ('mail', 'sms'));
