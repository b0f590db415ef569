-- What a workshop came to is signed by somebody for the company and by the officer, each with a code that is mailed to them, or by pen on
-- the printed summary, which is then kept as a file. What is signed is known by a digest of its words.
create table workshop_signature (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  workshop_id integer not null,
  side text not null check (side in ('company', 'officer')),
  -- To whom the code went: a contact of the company, or an officer who signs in here.
  contact_id integer references contact on delete set null,
  user_id text references auth_user,
  name text not null check (name <> ''),
  title text not null default '',
  text_digest text not null,
  code_hash bytea,
  sent_at timestamptz,
  expires_at timestamptz,
  tries smallint not null default 0,
  signed_at timestamptz,
  signed_on date,
  method text check (method in ('code', 'pen')),
  file_id integer,
  unique (workshop_id, side),
  foreign key (programme_id, workshop_id) references workshop (programme_id, id),
  check ((signed_at is null) = (method is null))
);
create index workshop_signature_programme on workshop_signature (programme_id);
create index workshop_signature_contact on workshop_signature (contact_id) where contact_id is not null;
create index workshop_signature_user on workshop_signature (user_id) where user_id is not null;
grant select, insert, update, delete on workshop_signature to spang_app;
alter table workshop_signature enable row level security;
create policy own on workshop_signature using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or exists (select from workshop w where w.id = workshop_id and w.company_id = (select visitor_company())))));
