-- How somebody did at an occasion, as whoever assessed it told. A correction is a new row, and what stood before is kept beneath it.
create table assessed_outcome (
  id integer generated always as identity primary key,
  programme_id integer not null,
  occasion_id integer not null,
  person_id integer not null,
  outcome text not null check (outcome in ('passed', 'not_yet')),
  assessed_on date not null,
  assessor text not null check (assessor <> ''),
  how text not null check (how <> ''),
  noted_at timestamptz not null,
  noted_by text,
  replaced_at timestamptz,
  foreign key (programme_id, occasion_id) references occasion (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create unique index assessed_outcome_stands on assessed_outcome (occasion_id, person_id) where replaced_at is null;
create index assessed_outcome_person on assessed_outcome (person_id);
create index assessed_outcome_programme on assessed_outcome (programme_id, occasion_id);

-- A certificate: what it told when it was issued, `content`, stands whatever the course is called since. Its number is what stands on paper and
-- opens the page by which anyone can check it. No name is kept here: it is read from the person when the certificate is drawn. Of somebody who is
-- forgotten nothing is left but that the number is not valid.
create table certificate (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  person_id integer,
  occasion_id integer not null,
  course_id integer not null,
  kind text not null check (kind in ('attendance', 'qualification')),
  number text not null unique check (number ~ '^[34679ACDEFGHJKMNPQRTWXY]{12}$'),
  issued_on date not null,
  issued_by text,
  content jsonb,
  withdrawn_on date,
  withdrawn_because text check (withdrawn_because <> ''),
  -- Whether the page by which it is checked is open, and what more than that it is a certificate the person lets it show.
  is_shared boolean not null default true,
  shows text[] not null default '{}' check (shows <@ array['name', 'course', 'hours', 'competences']),
  version integer not null default 1,
  unique (programme_id, id),
  check ((person_id is null) = (content is null)),
  check (person_id is not null or withdrawn_on is not null),
  check (withdrawn_on >= issued_on),
  check (withdrawn_because is null or withdrawn_on is not null),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id),
  foreign key (programme_id, course_id) references course (programme_id, id)
);
-- The same twice is harmless; one that is withdrawn leaves room for another.
create unique index certificate_once on certificate (person_id, occasion_id, kind) where withdrawn_on is null;
create index certificate_occasion on certificate (programme_id, occasion_id);
create index certificate_course on certificate (programme_id, course_id);

grant select, insert, delete on assessed_outcome to spang_app;
grant update (replaced_at) on assessed_outcome to spang_app;
-- What was issued is not changed: it is withdrawn, and taken away when the person is forgotten.
grant select, insert on certificate to spang_app;
grant update (person_id, content, withdrawn_on, withdrawn_because, is_shared, shows, version) on certificate to spang_app;

do $$
declare t text;
begin
  foreach t in array array['assessed_outcome', 'certificate'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
end $$;
