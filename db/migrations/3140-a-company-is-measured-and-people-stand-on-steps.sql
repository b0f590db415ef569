-- What a company says of itself before, between and at the end; what its people know and are to know; where they stand on the
-- staircase. Only what is needed to tell these apart is kept: a respondent is a keyed hash, a person never stands here by number.

create table assessment (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  measurement text not null check (measurement in ('baseline', 'between', 'end')),
  -- The latest day on which it was answered.
  measured_on date not null,
  unique (programme_id, company_id, measurement),
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create table assessment_respondent (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  assessment_id integer not null,
  -- Tells the respondents of an assessment apart, and nothing more.
  known_by bytea not null,
  speaks_for text not null check (speaks_for in ('management', 'hr', 'union', 'other')),
  unique (assessment_id, known_by),
  unique (programme_id, id),
  foreign key (programme_id, assessment_id) references assessment (programme_id, id)
);
create table assessment_answer (
  programme_id integer not null references programme,
  respondent_id integer not null,
  statement text not null,
  -- 1 to 5; none when the respondent does not know.
  mark smallint check (mark between 1 and 5),
  import_id integer references import,
  primary key (respondent_id, statement),
  foreign key (programme_id, respondent_id) references assessment_respondent (programme_id, id)
);
create index assessment_answer_programme on assessment_answer (programme_id);

create table competence (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null check (name <> ''),
  -- The name by which it is known: case and spaces tell nothing apart.
  key text not null,
  area text not null default '',
  esco text not null default '',
  import_id integer references import,
  version integer not null default 1,
  unique (programme_id, key),
  unique (programme_id, id)
);
create table competence_level (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  person_id integer not null,
  competence_id integer not null,
  rated_on date not null,
  source text not null check (source in ('own', 'manager', 'validation')),
  level smallint check (level between 0 and 4),
  wanted smallint check (wanted between 0 and 4),
  import_id integer references import,
  unique (programme_id, person_id, competence_id, rated_on, source),
  check (level is not null or wanted is not null),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index competence_level_person on competence_level (person_id);

-- A step is the same step in every version of the staircase, whatever its number is there.
create table step (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  unique (programme_id, id)
);
alter table staircase_step add column step_id integer;
do $$
declare
  named record;
  made integer;
begin
  for named in select distinct programme_id, lower(name) as name from staircase_step loop
    insert into step (programme_id) values (named.programme_id) returning id into made;
    update staircase_step set step_id = made where programme_id = named.programme_id and lower(staircase_step.name) = named.name;
  end loop;
end $$;
alter table staircase_step alter column step_id set not null,
  add foreign key (programme_id, step_id) references step (programme_id, id),
  add unique (staircase_id, step_id);
create table person_step (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  person_id integer not null,
  step_id integer not null,
  from_on date not null,
  because text not null default '',
  import_id integer references import,
  unique (programme_id, person_id, from_on),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id)
);
create index person_step_person on person_step (person_id);

do $$
declare t text;
begin
  foreach t in array array['assessment', 'assessment_respondent', 'assessment_answer', 'competence', 'competence_level', 'step', 'person_step'] loop
    execute format('grant select, insert, update, delete on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['competence', 'step'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]))', t);
  end loop;
  -- Nobody who visits as a company reads what others answered, or what is noted of its people, until a page of its own lets them.
  foreach t in array array['assessment', 'assessment_respondent', 'assessment_answer', 'competence_level', 'person_step'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> ''company''))', t);
  end loop;
end $$;
