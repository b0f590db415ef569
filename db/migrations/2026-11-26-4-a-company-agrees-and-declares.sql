-- A file that is kept as evidence: sealed, known by its digest, never changed.
create table kept_file (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer,
  name text not null check (name <> ''),
  media_type text not null,
  bytes integer not null check (bytes > 0),
  digest text not null,
  cipher bytea not null,
  kept_at timestamptz not null,
  kept_by text,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);

-- The words of the agreement, in versions. What a company has agreed to is kept with the agreement itself.
create table agreement_template (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  language text not null check (language in ('sv', 'en')),
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  source text not null,
  made_at timestamptz not null,
  made_by text,
  unique (programme_id, language, version),
  unique (programme_id, id)
);

-- An agreement that has been offered, and who agreed to which words, when and how. The database keeps it from being changed afterwards.
create table agreement (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  template_id integer not null,
  text text not null,
  text_digest text not null,
  offered_at timestamptz not null,
  offered_on date not null,
  offered_by text,
  -- Admitting in a year that the plan keeps closed asks for a reason.
  closed_year_because text check (closed_year_because <> ''),
  withdrawn_at timestamptz,
  signatory_name text not null default '',
  signatory_title text not null default '',
  method text check (method in ('code', 'paper')),
  agreed_at timestamptz,
  agreed_on date,
  registered_by text,
  file_id integer,
  file_digest text,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, template_id) references agreement_template (programme_id, id),
  foreign key (programme_id, file_id) references kept_file (programme_id, id),
  check ((agreed_at is null) = (method is null)),
  check ((agreed_at is null) = (agreed_on is null)),
  check (agreed_at is null or (signatory_name <> '' and signatory_title <> '' and file_id is not null))
);
create unique index agreement_open on agreement (company_id) where withdrawn_at is null;

create function agreement_stands() returns trigger language plpgsql as $$
begin
  if old.agreed_at is not null and (new.text, new.text_digest, new.signatory_name, new.signatory_title, new.method, new.agreed_at,
      new.agreed_on, new.file_id, new.company_id)
    is distinct from (old.text, old.text_digest, old.signatory_name, old.signatory_title, old.method, old.agreed_at, old.agreed_on,
      old.file_id, old.company_id)
  then raise exception 'an agreement that has been made is not changed';
  end if;
  return new;
end $$;
create trigger agreement_stands before update on agreement for each row execute function agreement_stands();

-- A code that proves that the one who agrees reads the mail at the address. Only a hash; few tries; short life.
create table agreement_code (
  agreement_id integer primary key references agreement,
  programme_id integer not null,
  company_id integer not null,
  contact_id integer not null references contact on delete cascade,
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0
);

-- What a company declares of the aid that it and its group have had. A later declaration replaces an earlier, which is kept.
create table aid_declaration (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  declared_on date not null,
  declared_at timestamptz not null,
  declared_by_name text not null check (declared_by_name <> ''),
  declared_by_title text not null check (declared_by_title <> ''),
  method text not null check (method in ('link', 'account', 'paper')),
  group_numbers text[] not null default '{}',
  has_no_other_aid boolean not null,
  text text not null,
  text_digest text not null,
  registered_by text,
  file_id integer,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, file_id) references kept_file (programme_id, id)
);
create index aid_declaration_company on aid_declaration (company_id, declared_at);
create table aid_declared (
  id integer generated always as identity primary key,
  programme_id integer not null,
  declaration_id integer not null,
  company_id integer not null,
  granter text not null check (granter <> ''),
  granted_on date not null,
  regulation text not null check (regulation in ('de_minimis', 'de_minimis_other', 'block_exemption', 'other')),
  euro_cents bigint not null check (euro_cents > 0),
  purpose text not null default '',
  foreign key (programme_id, declaration_id) references aid_declaration (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);

-- A company does what is asked of it by a link, without an account.
create table company_link (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  contact_id integer references contact on delete cascade,
  purpose text not null check (purpose ~ '^[a-z][a-z_]*$'),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  created_by text,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  foreign key (programme_id, company_id) references company (programme_id, id),
  check (expires_at > created_at)
);
create index company_link_company on company_link (company_id);

-- The partnership asks itself once a year how it does. Who has answered is known by a keyed hash, so that nobody answers twice.
create table health_check (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null check (name <> ''),
  opened_on date not null,
  closes_on date not null,
  opened_by text,
  unique (programme_id, id),
  unique (programme_id, name),
  check (closes_on >= opened_on)
);
create table health_answer (
  id integer generated always as identity primary key,
  programme_id integer not null,
  health_check_id integer not null,
  respondent_hash bytea not null,
  organisation text not null,
  marks jsonb not null,
  comment text not null default '',
  answered_on date not null,
  unique (health_check_id, respondent_hash),
  foreign key (programme_id, health_check_id) references health_check (programme_id, id)
);

grant select, insert on kept_file, agreement_template, aid_declaration, aid_declared, health_check to spang_app;
grant select, insert, update on agreement, company_link, health_answer to spang_app;
grant select, insert, update, delete on agreement_code to spang_app;

do $$
declare t text;
begin
  foreach t in array array['kept_file', 'agreement_template', 'agreement', 'agreement_code', 'aid_declaration', 'aid_declared', 'company_link',
    'health_check', 'health_answer'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  create policy own on agreement_template using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
  foreach t in array array['kept_file', 'agreement', 'agreement_code', 'aid_declaration', 'aid_declared', 'company_link'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
  foreach t in array array['health_check', 'health_answer'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
end $$;
