-- A company is a company from the first tip, before anyone knows its number; without a number it cannot agree.
alter table company
  alter column organisation_number drop not null,
  add column outside_because text check (outside_because <> ''),
  add column women_unqualified integer check (women_unqualified >= 0),
  add column men_unqualified integer check (men_unqualified >= 0),
  add column base_stated_on date,
  -- The day on which a partner took the company on; a register holds only those that have been.
  add column accepted_on date,
  add column merged_into integer,
  add column merged_at timestamptz,
  add foreign key (programme_id, merged_into) references company (programme_id, id),
  add check (agreed_on is null or organisation_number is not null),
  add check (women_unqualified is null or women_kollektiv is null or women_unqualified <= women_kollektiv),
  add check (men_unqualified is null or men_kollektiv is null or men_unqualified <= men_kollektiv),
  add check ((merged_into is null) = (merged_at is null)),
  add check (merged_into is null or agreed_on is null);
update company set accepted_on = coalesce(referred_on, agreed_on);

-- What names it is found by, whatever its letters and its form of business.
create function name_key(name text) returns text language sql immutable as
  $$ select regexp_replace(regexp_replace(lower(name), '\m(ab|aktiebolag|hb|kb|i|sverige|sweden|publ)\M', '', 'g'), '[^a-zåäöéü0-9]+', '', 'g') $$;
create index company_name_key on company (programme_id, name_key(name));

-- Whose people point companies out on the road.
alter table partner add column sends_officers boolean not null default false;
update partner set sends_officers = true where name = 'IF Metall';

-- Which partner takes care of a municipality where its county does not tell.
create table partner_route (
  programme_id integer not null,
  municipality_code char(4) not null references municipality,
  partner_id integer not null,
  primary key (programme_id, municipality_code),
  foreign key (programme_id, partner_id) references partner (programme_id, id)
);

-- Someone has pointed a company out. A company can be pointed out several times; each is kept with who, when and why.
create table referral (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  channel text not null check (channel in ('officer', 'partner', 'open_door', 'programme', 'register')),
  made_by text references auth_user,
  made_at timestamptz not null,
  made_on date not null,
  wants text[] not null default '{}',
  why text not null default '',
  may_call boolean not null default false,
  contact_id integer references contact on delete set null,
  -- The hand-over: to whom, promised by when, and the answer.
  partner_id integer,
  promised_on date,
  reminded_at timestamptz,
  escalated_at timestamptz,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  answered_by text references auth_user,
  declined_because text check (declined_because <> ''),
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, partner_id) references partner (programme_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'declined') = (declined_because is not null))
);
create index referral_company on referral (company_id);
create index referral_maker on referral (programme_id, made_by);
create index referral_waiting on referral (programme_id, promised_on) where answer is null;

-- What an officer or a process leader notes about a meeting. Never read by the company; by other officers only that it took place.
create table visit (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  kind text not null check (kind in ('visit', 'call', 'workshop', 'follow_up', 'meeting')),
  held_on date not null,
  made_by text not null references auth_user,
  made_as text not null check (made_as in ('officer', 'project_leader', 'process_leader')),
  met text not null default '',
  note text not null default '',
  next_step text not null default '',
  next_on date,
  next_done_at timestamptz,
  noted_at timestamptz not null,
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index visit_company on visit (company_id, held_on);
create index visit_maker on visit (programme_id, made_by, held_on);

-- A step on a company's path that no other record tells yet. Withdrawn rather than removed.
create table milestone (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  stage text not null check (stage in ('contacted', 'offered', 'assessed', 'workshop_1', 'workshop_2', 'planned', 'followed_up', 'completed')),
  reached_on date not null,
  noted_by text,
  noted_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create unique index milestone_once on milestone (company_id, stage) where withdrawn_at is null;

-- A company that says no, or that leaves after having agreed. It may come back: then the departure is undone.
create table departure (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  kind text not null check (kind in ('declined', 'left')),
  happened_on date not null,
  because text not null check (because in ('no_time', 'no_need', 'other_programme', 'economy', 'aid_ceiling', 'closed', 'outside_area', 'no_answer', 'other')),
  note text not null default '',
  noted_by text,
  noted_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create unique index departure_once on departure (company_id) where undone_at is null;

-- Programmes beside this one, to which a company is pointed on or from which one is received.
create table related_programme (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null check (name <> ''),
  organiser text not null default '',
  address text not null default '',
  about text not null default '',
  closed_at timestamptz,
  version integer not null default 1,
  unique (programme_id, name),
  unique (programme_id, id)
);
create table pointing (
  id integer generated always as identity primary key,
  programme_id integer not null,
  company_id integer not null,
  related_programme_id integer not null,
  direction text not null check (direction in ('on_to', 'from')),
  pointed_on date not null,
  note text not null default '',
  pointed_by text,
  noted_at timestamptz not null,
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, related_programme_id) references related_programme (programme_id, id),
  unique (company_id, related_programme_id, direction)
);

grant select, insert, update on referral, visit, milestone, departure, related_programme to spang_app;
grant select, insert, update, delete on partner_route, pointing to spang_app;

do $$
declare t text;
begin
  foreach t in array array['partner_route', 'referral', 'visit', 'milestone', 'departure', 'related_programme', 'pointing'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['partner_route', 'related_programme'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]))', t);
  end loop;
  foreach t in array array['milestone', 'departure', 'pointing'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
  -- What is said about a company is not read by the company.
  foreach t in array array['referral', 'visit'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
end $$;
