create table company (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  organisation_number char(10) not null check (organisation_number ~ '^[0-9]{10}$'),
  name text not null check (name <> ''),
  municipality_code char(4) not null references municipality,
  partner_id integer,
  employees integer check (employees >= 0),
  women_kollektiv integer check (women_kollektiv >= 0),
  men_kollektiv integer check (men_kollektiv >= 0),
  women_tjansteman integer check (women_tjansteman >= 0),
  men_tjansteman integer check (men_tjansteman >= 0),
  turnover_ore bigint check (turnover_ore >= 0),
  balance_ore bigint check (balance_ore >= 0),
  parent_number char(10),
  sni text,
  came_via text,
  referred_on date,
  agreed_on date,
  import_id integer,
  version integer not null default 1,
  unique (programme_id, organisation_number),
  unique (programme_id, id),
  foreign key (programme_id, partner_id) references partner (programme_id, id)
);
create index company_agreed on company (programme_id, agreed_on);
create index company_parent on company (programme_id, parent_number) where parent_number is not null;

-- Names and addresses of individuals are kept by the people room alone.
create table contact (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  function text not null check (function in ('contact', 'management', 'hr', 'change_leader', 'union_representative', 'officer')),
  name text not null default '',
  email text not null default '',
  phone text not null default '',
  foreign key (programme_id, company_id) references company (programme_id, id),
  unique (company_id, function, email, name)
);

create table person (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  given_name text not null default '',
  family_name text not null default '',
  email text not null default '',
  mobile text not null default '',
  sex text not null check (sex in ('woman', 'man')),
  born_on date not null,
  education text not null check (education in ('isced_0_2', 'isced_3_4', 'isced_5_8', 'isced_unknown')),
  is_protected boolean not null default false,
  import_id integer,
  version integer not null default 1,
  unique (programme_id, id),
  check (not is_protected or (given_name = '' and family_name = '' and email = '' and mobile = ''))
);

-- The vault: encrypted number and a keyed hash to find it by. Never joined, never listed.
-- Of a person with protected identity the name and addresses are here too, encrypted, and empty in person.
create table personal_number (
  person_id integer primary key,
  programme_id integer not null,
  cipher bytea not null,
  keyed_hash bytea not null,
  protected_cipher bytea,
  foreign key (programme_id, person_id) references person (programme_id, id),
  unique (programme_id, keyed_hash)
);

create table employment (
  id integer generated always as identity primary key,
  programme_id integer not null,
  person_id integer not null,
  company_id integer not null,
  title text not null default '',
  category text not null check (category in ('kollektiv', 'tjansteman')),
  is_unqualified boolean not null default false,
  last_training_year smallint,
  never_trained boolean not null default false,
  shift text not null default '',
  starts_on date,
  ends_on date,
  version integer not null default 1,
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  check (not (never_trained and last_training_year is not null)),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index employment_person on employment (person_id);
create index employment_company on employment (company_id, person_id);

-- The recorded exit of a participant; without one the last attended day is the end.
create table participation_exit (
  person_id integer primary key,
  programme_id integer not null,
  left_on date not null,
  foreign key (programme_id, person_id) references person (programme_id, id)
);

grant select, insert, update on company, contact, person, personal_number, employment, participation_exit to spang_app;
grant delete on contact, participation_exit to spang_app;

do $$
declare t text;
begin
  foreach t in array array['company', 'contact', 'person', 'personal_number', 'employment', 'participation_exit'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  -- A company's own visitor sees its own company and its own people; a partner's process leader changes its own companies.
  create policy own_read on company for select using (
    visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_company()) is null or id = (select visitor_company()))));
  create policy own_new on company for insert with check (
    visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[]) and (select visitor_company()) is null));
  create policy own_change on company for update using (
    visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_company()) is null or id = (select visitor_company()))
      and ((select visitor_partner()) is null or partner_id is null or partner_id = (select visitor_partner()))));
  foreach t in array array['contact', 'employment'] loop
    execute format('create policy own on %I using (visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_company()) is null or company_id = (select visitor_company()))))', t);
  end loop;
  foreach t in array array['personal_number', 'participation_exit'] loop
    execute format('create policy own on %I using (visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_company()) is null))', t);
  end loop;
  create policy own_read on person for select using (
    visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_company()) is null
        or id in (select person_id from employment where company_id = (select visitor_company())))));
  create policy own_new on person for insert with check (
    visitor_is_house() or programme_id = any ((select visitor_programmes())::integer[]));
  create policy own_change on person for update using (
    visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_company()) is null
        or id in (select person_id from employment where company_id = (select visitor_company())))));
end $$;
