-- How much two names are alike, without an extension: the threes of letters that they share, of all that they have.
create function name_parts(name text) returns text[] language sql immutable as
  $$ select coalesce(array_agg(distinct substr(padded, at, 3)), '{}')
     from (select '  ' || name_key(name) || ' ' as padded) as key, generate_series(1, length(padded) - 2) as at
     where name_key(name) <> '' $$;

-- Two companies that look like one have been said not to be. Remembered, so that nobody has to say it again.
create table not_duplicate (
  programme_id integer not null,
  company_id integer not null,
  other_id integer not null,
  said_at timestamptz not null,
  said_by text,
  primary key (company_id, other_id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, other_id) references company (programme_id, id),
  check (company_id < other_id)
);

-- A hand-over that has been sent on to another partner, and why.
create table reroute (
  id integer generated always as identity primary key,
  programme_id integer not null,
  referral_id integer not null,
  from_partner_id integer,
  to_partner_id integer not null,
  because text not null check (because <> ''),
  rerouted_at timestamptz not null,
  rerouted_by text references auth_user,
  foreign key (programme_id, referral_id) references referral (programme_id, id),
  foreign key (programme_id, from_partner_id) references partner (programme_id, id),
  foreign key (programme_id, to_partner_id) references partner (programme_id, id)
);
create index reroute_referral on reroute (referral_id);

-- Whether companies may knock themselves, and what they are told is offered. Empty words stand for those of the product.
create table open_door (
  programme_id integer primary key references programme,
  is_open boolean not null default false,
  offer_sv text not null default '',
  offer_en text not null default '',
  version integer not null default 1
);

grant select, insert, delete on not_duplicate to spang_app;
grant select, insert on reroute to spang_app;
grant select, insert, update on open_door to spang_app;
-- When two companies become one, all that hangs on the one moves to the other.
grant update (company_id) on letter, kept_file, aid_declaration, aid_declared to spang_app;
grant update (contact_id) on letter to spang_app;

do $$
declare t text;
begin
  foreach t in array array['not_duplicate', 'reroute'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
  alter table open_door enable row level security;
  create policy own on open_door using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
end $$;

-- Programmes beside this one that are known from the start.
insert into related_programme (programme_id, name, organiser, address, about)
select programme.id, known.name, known.organiser, known.address, known.about from programme, (values
  ('Omställningslyftet', 'IUC-nätverket och RISE', 'https://www.iuc.se', 'Stöttar ledningen i företagets gröna omställning: intervjuer, förstudier, coachning och genomförandeplan.'),
  ('Stödstruktur för validering, Skåne (Visare)', '', '', 'Gör validering till en del av det ordinarie arbetet med kompetensförsörjning.'),
  ('Stödstruktur för validering, Blekinge', '', '', 'Gör validering till en del av det ordinarie arbetet med kompetensförsörjning.'),
  ('Kickstart S3 2.0', '', '', 'En regional resurshubb i Blekinge som stöttar företag i grön omställning. Techtank leder industrins del.')
) as known (name, organiser, address, about)
on conflict do nothing;
