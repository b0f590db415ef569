-- Better Auth's own tables, in our spelling. It reads them before anyone is known, so they carry no row security;
-- no page reads them but through the access room.
create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth_session (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_session_user on auth_session (user_id);

create table auth_account (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text check (password is null),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index auth_account_user on auth_account (user_id);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_verification_identifier on auth_verification (identifier);

create table auth_passkey (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index auth_passkey_user on auth_passkey (user_id);

create table auth_rate_limit (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- What someone tried and may not try too often. The key is a keyed hash, never an address.
create table attempt (
  key text not null,
  attempted_at timestamptz not null
);
create index attempt_key on attempt (key, attempted_at);
create index attempt_age on attempt (attempted_at);

create table user_setting (
  user_id text primary key references auth_user on delete cascade,
  language text not null check (language in ('sv', 'en'))
);

-- A role in a programme, for an administrator in the whole installation. It is never removed: it is revoked.
create table membership (
  id integer generated always as identity primary key,
  user_id text not null references auth_user,
  programme_id integer references programme,
  role text not null check (role in ('administrator', 'project_leader', 'process_leader', 'economist', 'officer', 'company',
    'provider', 'steering', 'evaluator', 'auditor')),
  partner_id integer,
  company_id integer,
  provider_id integer,
  until_on date,
  granted_at timestamptz not null,
  granted_by text,
  revoked_at timestamptz,
  revoked_by text,
  foreign key (programme_id, partner_id) references partner (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, provider_id) references provider (programme_id, id),
  check ((role = 'administrator') = (programme_id is null)),
  check ((role = 'company') = (company_id is not null)),
  check ((role = 'provider') = (provider_id is not null)),
  check ((role = 'auditor') = (until_on is not null)),
  check (partner_id is null or role = 'process_leader'),
  check (revoked_by is null or revoked_at is not null)
);
create unique index membership_once on membership (user_id, programme_id, role, partner_id, company_id, provider_id)
  nulls not distinct where revoked_at is null;
create index membership_programme on membership (programme_id);

create table invitation (
  id integer generated always as identity primary key,
  email text not null check (email = lower(email) and email like '%_@_%'),
  name text not null default '',
  programme_id integer references programme,
  role text not null check (role in ('administrator', 'project_leader', 'process_leader', 'economist', 'officer', 'company',
    'provider', 'steering', 'evaluator', 'auditor')),
  partner_id integer,
  company_id integer,
  provider_id integer,
  until_on date,
  token_hash bytea not null unique,
  invited_at timestamptz not null,
  invited_by text,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text references auth_user,
  revoked_at timestamptz,
  revoked_by text,
  foreign key (programme_id, partner_id) references partner (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, provider_id) references provider (programme_id, id),
  check ((role = 'administrator') = (programme_id is null)),
  check ((role = 'company') = (company_id is not null)),
  check ((role = 'provider') = (provider_id is not null)),
  check ((role = 'auditor') = (until_on is not null)),
  check (partner_id is null or role = 'process_leader'),
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or revoked_at is null)
);
create unique index invitation_once on invitation (email, programme_id, role, partner_id, company_id, provider_id)
  nulls not distinct where accepted_at is null and revoked_at is null;
create index invitation_programme on invitation (programme_id);

-- Only an address with a role or a waiting invitation may sign in. Asked before anyone is known, hence past row security.
create function may_sign_in(address text, today date, at timestamptz) returns boolean
  language sql stable security definer set search_path = public as
  $$ select exists (select from auth_user join membership on membership.user_id = auth_user.id
       where auth_user.email = lower(address) and revoked_at is null and (until_on is null or until_on >= today))
     or exists (select from invitation
       where email = lower(address) and accepted_at is null and revoked_at is null and expires_at > at) $$;

-- A participant has no account but a link of their own, and a short code for those who cannot follow a link.
create table participant_link (
  id integer generated always as identity primary key,
  programme_id integer not null,
  person_id integer not null,
  purpose text not null check (purpose ~ '^[a-z][a-z_]*$'),
  token_hash bytea not null unique,
  code_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  foreign key (programme_id, person_id) references person (programme_id, id),
  check (expires_at > created_at)
);
create index participant_link_person on participant_link (person_id);

-- Mail on its way. Whom it goes to and what it says are sealed; what is said is dropped when it has been sent.
create table mail (
  id integer generated always as identity primary key,
  programme_id integer references programme,
  to_cipher bytea not null,
  subject text not null,
  body_cipher bytea,
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  failed_at timestamptz,
  failed_because text,
  check (body_cipher is not null or sent_at is not null or failed_at is not null)
);
create index mail_waiting on mail (id) where sent_at is null and failed_at is null;

-- Anyone's command may put a letter on its way; only the house reads what waits.
create function queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamptz) returns integer
  language sql security definer set search_path = public as
  $$ insert into mail (programme_id, to_cipher, subject, body_cipher, queued_at)
     values (programme, sealed_to, subject, sealed_body, at) returning id $$;

revoke execute on function may_sign_in(text, date, timestamptz), queue_mail(integer, bytea, text, bytea, timestamptz) from public;
grant execute on function may_sign_in(text, date, timestamptz), queue_mail(integer, bytea, text, bytea, timestamptz) to spang_app;
grant select, insert, update, delete on auth_user, auth_session, auth_account, auth_verification, auth_passkey, auth_rate_limit
  to spang_app;
grant select, insert, delete on attempt to spang_app;
grant select, insert, update on user_setting, membership, invitation, participant_link to spang_app;
grant select, insert, update, delete on mail to spang_app;
grant usage on all sequences in schema public to spang_app;

do $$
declare t text;
begin
  foreach t in array array['membership', 'invitation', 'participant_link'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_company()) is null))', t);
  end loop;
  -- Who the administrators are is no secret within a programme; what is done about it, the commands decide.
  foreach t in array array['membership', 'invitation'] loop
    execute format('create policy administrators on %I for select using (programme_id is null and (select visitor_company()) is null
      and cardinality((select visitor_programmes())::integer[]) > 0)', t);
  end loop;
  alter table mail enable row level security;
  create policy house on mail using (visitor_is_house());
end $$;
