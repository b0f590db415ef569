-- A letter's words in this programme, where they differ from the ones that come with the product. The latest version counts.
create table letter_template (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  code text not null check (code ~ '^[a-z][a-z_]*$'),
  language text not null check (language in ('sv', 'en')),
  version integer not null check (version > 0),
  subject text not null check (subject <> ''),
  body text not null check (body <> ''),
  made_at timestamptz not null,
  made_by text,
  unique (programme_id, code, language, version)
);

-- A letter that has been put on its way: about which company, by which words, to whom. What it said is with the mail, sealed.
create table letter (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer,
  contact_id integer references contact on delete set null,
  user_id text references auth_user,
  code text not null,
  language text not null check (language in ('sv', 'en')),
  subject text not null,
  is_duty boolean not null,
  mail_id integer not null unique references mail,
  queued_at timestamptz not null,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index letter_company on letter (company_id, id);

-- Addresses that want no more of what is not a duty, or that cannot be reached. Keyed hashes, never addresses.
create table mail_refusal (
  programme_id integer not null references programme,
  address_hash bytea not null,
  kind text not null check (kind in ('unsubscribed', 'bounced')),
  since timestamptz not null,
  lifted_at timestamptz,
  primary key (programme_id, address_hash, kind)
);

alter table mail
  add column not_before timestamptz,
  add column bounced_at timestamptz,
  add column bounced_because text,
  -- The address on which the mail server tells that a letter came back: only a hash of its secret is kept.
  add column return_hash bytea unique;
drop function queue_mail(integer, bytea, text, bytea, timestamptz);
create function queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamptz,
    wait_until timestamptz, return_address bytea) returns integer
  language sql security definer set search_path = public as
  $$ insert into mail (programme_id, to_cipher, subject, body_cipher, queued_at, not_before, return_hash)
     values (programme, sealed_to, subject, sealed_body, at, wait_until, return_address) returning id $$;
revoke execute on function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea) from public;
grant execute on function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea) to spang_app;

-- How it went for the letters that the visitor sees, without what they said or to whom.
create function letter_states(letters integer[]) returns table
    (letter_id integer, attempts integer, sent_at timestamptz, failed_at timestamptz, failed_because text, bounced_at timestamptz, not_before timestamptz)
  language sql stable security definer set search_path = public as
  $$ select letter.id, mail.attempts, mail.sent_at, mail.failed_at, mail.failed_because, mail.bounced_at, mail.not_before
     from letter join mail on mail.id = letter.mail_id
     where letter.id = any (letters) and (visitor_is_house() or letter.programme_id = any (visitor_programmes())) $$;
revoke execute on function letter_states(integer[]) from public;
grant execute on function letter_states(integer[]) to spang_app;

-- Something at a time: a visit, a workshop, a follow-up, a meeting. Changed times count up the sequence that calendars go by.
create table appointment (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer,
  kind text not null check (kind in ('visit', 'workshop_1', 'workshop_2', 'follow_up', 'meeting')),
  title text not null check (title <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  uid uuid not null unique default gen_random_uuid(),
  sequence integer not null default 0,
  made_by text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  check (ends_at > starts_at)
);
create index appointment_company on appointment (company_id, starts_at);
create index appointment_time on appointment (programme_id, starts_at);

-- Who is asked to come: someone who signs in here, or a contact at the company.
create table appointment_guest (
  id integer generated always as identity primary key,
  programme_id integer not null,
  appointment_id integer not null,
  user_id text references auth_user,
  contact_id integer references contact on delete cascade,
  attended boolean,
  foreign key (programme_id, appointment_id) references appointment (programme_id, id),
  unique nulls not distinct (appointment_id, user_id, contact_id),
  check ((user_id is null) <> (contact_id is null))
);
create index appointment_guest_user on appointment_guest (user_id);

-- A person's own calendar at a secret address. Read before anyone is known, so it carries no row security; only a hash is kept.
create table calendar_feed (
  id integer generated always as identity primary key,
  user_id text not null references auth_user on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  read_at timestamptz,
  revoked_at timestamptz
);
create unique index calendar_feed_one on calendar_feed (user_id) where revoked_at is null;

grant select, insert on letter_template, letter to spang_app;
grant select, insert, update on mail_refusal, appointment, calendar_feed to spang_app;
grant select, insert, update, delete on appointment_guest to spang_app;

do $$
declare t text;
begin
  foreach t in array array['letter_template', 'letter', 'mail_refusal', 'appointment', 'appointment_guest'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  create policy own on letter_template using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
  foreach t in array array['letter', 'mail_refusal', 'appointment_guest'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
  create policy own on appointment using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
    and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));
end $$;
