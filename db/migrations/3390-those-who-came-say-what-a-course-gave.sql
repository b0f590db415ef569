-- After a course those who came are asked what it gave. What is asked together is a round: one occasion, at one moment.
create table evaluation_round (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  occasion_id integer not null,
  moment text not null check (moment in ('end', 'first_after', 'second_after')),
  template_version smallint not null,
  -- By name, as they were asked about.
  competences text[] not null default '{}',
  asked_on date not null,
  -- The last day to answer.
  closes_on date not null check (closes_on >= asked_on),
  asked integer not null default 0 check (asked >= 0),
  is_closed boolean not null default false,
  unique (programme_id, id),
  unique (occasion_id, moment),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id)
);
create index evaluation_round_programme on evaluation_round (programme_id);
create index evaluation_round_open on evaluation_round (closes_on) where not is_closed;

-- Who is asked, and whether they have answered, while the round is open: kept apart from what is answered, without time or order.
create table evaluation_asked (
  programme_id integer not null references programme,
  round_id integer not null,
  person_id integer not null,
  is_answered boolean not null default false,
  primary key (round_id, person_id),
  foreign key (programme_id, round_id) references evaluation_round (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index evaluation_asked_person on evaluation_asked (person_id);
create index evaluation_asked_programme on evaluation_asked (programme_id);

-- While a round is open its answers are one list of one row, in an order that is drawn anew with each answer. When it closes the whole
-- table is made anew, so that no former version of the row is left in it.
create table evaluation_urn (
  round_id integer primary key,
  programme_id integer not null references programme,
  answers jsonb not null default '[]' check (jsonb_typeof(answers) = 'array'),
  foreign key (programme_id, round_id) references evaluation_round (programme_id, id)
);
create index evaluation_urn_programme on evaluation_urn (programme_id);
create function forget_evaluation_urn(round integer) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare others evaluation_urn[];
begin
  if not visitor_is_house() then return; end if;
  lock table evaluation_urn in access exclusive mode;
  others := array(select urn from evaluation_urn urn where urn.round_id <> round);
  truncate evaluation_urn;
  insert into evaluation_urn select * from unnest(others);
end $$;
revoke execute on function forget_evaluation_urn(integer) from public;
grant execute on function forget_evaluation_urn(integer) to spang_app;

-- Rounds with too few answers wait for others of the same course, until they are enough together.
create table evaluation_aside (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  course_id integer not null,
  provider_id integer,
  moment text not null check (moment in ('end', 'first_after', 'second_after')),
  template_version smallint not null,
  rounds integer not null check (rounds > 0),
  asked integer not null check (asked >= 0),
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  unique nulls not distinct (course_id, provider_id, moment, template_version),
  foreign key (programme_id, course_id) references course (programme_id, id),
  foreign key (programme_id, provider_id) references provider (programme_id, id)
);
create index evaluation_aside_programme on evaluation_aside (programme_id);

-- What is shown is whole batches, each of at least five answers: no sum of them less another tells of fewer.
create table evaluation_batch (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  course_id integer not null,
  provider_id integer,
  moment text not null check (moment in ('end', 'first_after', 'second_after')),
  template_version smallint not null,
  -- The first day of the month in which the last of its rounds closed: the only time that is kept of an answer.
  month date not null check (extract(day from month) = 1),
  rounds integer not null check (rounds > 0),
  asked integer not null check (asked >= answered),
  answered integer not null check (answered >= 5),
  unique (programme_id, id),
  foreign key (programme_id, course_id) references course (programme_id, id),
  foreign key (programme_id, provider_id) references provider (programme_id, id)
);
create index evaluation_batch_course on evaluation_batch (course_id);
create index evaluation_batch_programme on evaluation_batch (programme_id);

-- An answer: no person, no link, no user, no time and no order.
create table evaluation_answer (
  id uuid primary key,
  programme_id integer not null references programme,
  batch_id integer not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  foreign key (programme_id, batch_id) references evaluation_batch (programme_id, id)
);
create index evaluation_answer_batch on evaluation_answer (batch_id);
create index evaluation_answer_programme on evaluation_answer (programme_id);

grant select, insert, update, delete on evaluation_asked, evaluation_aside to spang_app;
grant select, insert, update on evaluation_round, evaluation_urn to spang_app;
-- What has been counted is not changed.
grant select, insert on evaluation_batch, evaluation_answer to spang_app;

do $$
declare t text;
begin
  foreach t in array array['evaluation_round', 'evaluation_asked', 'evaluation_urn', 'evaluation_aside', 'evaluation_batch', 'evaluation_answer'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  -- What waits and what goes on is the house's alone.
  foreach t in array array['evaluation_urn', 'evaluation_aside'] loop
    execute format('create policy own on %I using ((select visitor_is_house()))', t);
  end loop;
  foreach t in array array['evaluation_round', 'evaluation_asked', 'evaluation_batch', 'evaluation_answer'] loop
    execute format($f$create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and (select visitor_reach()) <> 'company'))$f$, t);
  end loop;
end $$;
