create type certainty as enum ('confirmed', 'stated', 'known', 'inferred', 'unknown');

create table programme (
  id integer generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name text not null check (name <> ''),
  line text not null default '',
  starts_on date not null,
  ends_on date not null,
  is_demonstration boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1,
  check (ends_on > starts_on)
);

create table partner (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null check (name <> ''),
  kind text not null check (kind in ('owner', 'partner', 'collaborator')),
  counties text[] not null default '{}',
  version integer not null default 1,
  unique (programme_id, name),
  unique (programme_id, id)
);

create table financier (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null check (name <> ''),
  kind text not null check (kind in ('esf', 'public', 'private')),
  version integer not null default 1,
  unique (programme_id, name),
  unique (programme_id, id)
);

-- A new decision makes a new version; the one in force is the latest that has begun.
create table budget_version (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  valid_from date not null,
  support_ore bigint not null check (support_ore >= 0),
  total_ore bigint not null check (total_ore > 0),
  source text not null,
  certainty certainty not null,
  unique (programme_id, valid_from),
  unique (programme_id, id),
  check (support_ore <= total_ore)
);

create table budget_line (
  id integer generated always as identity primary key,
  programme_id integer not null,
  budget_version_id integer not null,
  side text not null check (side in ('income', 'cost')),
  position smallint not null,
  name text not null check (name <> ''),
  means text not null check (means in ('cash', 'in_kind')),
  in_kind_of text check (in_kind_of in ('participants', 'union', 'employers', 'owner', 'partner')),
  financier_id integer,
  amount_ore bigint not null check (amount_ore >= 0),
  foreign key (programme_id, budget_version_id) references budget_version (programme_id, id),
  foreign key (programme_id, financier_id) references financier (programme_id, id),
  unique (budget_version_id, side, position),
  check ((means = 'in_kind') = (in_kind_of is not null))
);

-- Where the plan says that the programme stands on a day; county null is the whole programme.
create table target (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  measure text not null check (measure in ('companies', 'individuals', 'hours')),
  county text,
  due_on date not null,
  amount integer not null check (amount >= 0),
  valid_from date not null,
  source text not null,
  certainty certainty not null,
  unique nulls not distinct (programme_id, measure, county, due_on)
);

create table unit_cost (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  kind text not null check (kind in ('participants', 'union', 'employers')),
  valid_from date not null,
  ore_per_hour bigint not null check (ore_per_hour > 0),
  source text not null,
  certainty certainty not null,
  unique (programme_id, kind, valid_from)
);

-- Who is counted in a focus group; null means that it does not matter.
create table focus_group (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  code text not null check (code ~ '^[a-z]$'),
  name text not null,
  sex text check (sex in ('woman', 'man')),
  category text check (category in ('kollektiv', 'tjansteman')),
  unqualified boolean,
  years_without_training smallint check (years_without_training > 0),
  valid_from date not null,
  source text not null,
  certainty certainty not null,
  version integer not null default 1,
  unique (programme_id, code)
);

create table staircase (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  valid_from date not null,
  source text not null,
  certainty certainty not null,
  unique (programme_id, valid_from),
  unique (programme_id, id)
);
create table staircase_step (
  programme_id integer not null,
  staircase_id integer not null,
  number smallint not null check (number > 0),
  name text not null check (name <> ''),
  meaning text not null default '',
  primary key (staircase_id, number),
  foreign key (programme_id, staircase_id) references staircase (programme_id, id)
);

-- A period for which payment is claimed.
create table claim_period (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  starts_on date not null,
  ends_on date not null,
  unique (programme_id, starts_on),
  check (ends_on >= starts_on)
);

-- Single figures that rest on a rule: exchange rate, claim months, SCB's days …
create table setting (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null,
  valid_from date not null,
  amount numeric not null,
  source text not null,
  certainty certainty not null,
  unique (programme_id, name, valid_from)
);

grant select, insert, update on programme, partner, financier, focus_group to spang_app;
grant select, insert on budget_version, budget_line to spang_app;
grant select, insert, update, delete on target, unit_cost, staircase, staircase_step, claim_period, setting to spang_app;

do $$
declare t text;
begin
  alter table programme enable row level security;
  create policy own on programme using (visitor_is_house() or id = any ((select visitor_programmes())::integer[]));
  foreach t in array array['partner', 'financier', 'budget_version', 'budget_line', 'target', 'unit_cost', 'focus_group',
    'staircase', 'staircase_step', 'claim_period', 'setting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (visitor_is_house() or programme_id = any ((select visitor_programmes())::integer[]))', t);
  end loop;
end $$;
