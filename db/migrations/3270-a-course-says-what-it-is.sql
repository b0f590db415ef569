-- What a course is, beyond what a register tells. Empty is not told rather than nothing.
alter table course
  add column content text not null default '',
  add column goals text not null default '',
  -- As people read them: sv, en, ar, bs, pl, so, uk.
  add column languages text[] not null default '{}'
    check (languages <@ array['sv', 'en', 'ar', 'bs', 'pl', 'so', 'uk']),
  add column held_as text check (held_as in ('on_site', 'online', 'self_paced', 'blended')),
  add column needs text not null default '',
  add column accessibility text not null default '',
  add column principles text not null default '',
  add column archived_at timestamptz,
  -- Which edition it is, and the day after which its occasions begin on it; null of the first.
  add column edition integer not null default 1 check (edition >= 1),
  add column edition_after date,
  add check ((edition = 1) = (edition_after is null));

-- What a course was before it became another: the edition on which every occasion that began up to and including a day is held.
create table course_edition (
  programme_id integer not null references programme,
  course_id integer not null,
  number integer not null check (number >= 1),
  until_on date not null,
  title text not null,
  content text not null,
  goals text not null,
  quarters integer not null check (quarters >= 0),
  primary key (course_id, number),
  unique (course_id, until_on),
  foreign key (programme_id, course_id) references course (programme_id, id)
);
create index course_edition_programme on course_edition (programme_id);

create table course_edition_outcome (
  programme_id integer not null references programme,
  course_id integer not null,
  number integer not null,
  competence_id integer not null,
  level smallint check (level between 1 and 4),
  primary key (course_id, number, competence_id),
  foreign key (course_id, number) references course_edition (course_id, number),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index course_edition_outcome_programme on course_edition_outcome (programme_id);
create index course_edition_outcome_competence on course_edition_outcome (competence_id);

-- What somebody should have before: another course, a level of a competence, or a permit.
create table course_prerequisite (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  course_id integer not null,
  needs_course_id integer,
  competence_id integer,
  level smallint check (level between 1 and 4),
  unique (course_id, needs_course_id),
  unique (course_id, competence_id),
  check (num_nonnulls(needs_course_id, competence_id) = 1),
  check (level is null or competence_id is not null),
  check (needs_course_id <> course_id),
  foreign key (programme_id, course_id) references course (programme_id, id) on delete cascade,
  foreign key (programme_id, needs_course_id) references course (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index course_prerequisite_programme on course_prerequisite (programme_id);
create index course_prerequisite_needs on course_prerequisite (needs_course_id) where needs_course_id is not null;
create index course_prerequisite_competence on course_prerequisite (competence_id) where competence_id is not null;

-- The courses that a role programme is made of, in order.
create table course_part (
  programme_id integer not null references programme,
  course_id integer not null,
  part_id integer not null,
  position smallint not null check (position >= 1),
  primary key (course_id, part_id),
  unique (course_id, position),
  check (part_id <> course_id),
  foreign key (programme_id, course_id) references course (programme_id, id) on delete cascade,
  foreign key (programme_id, part_id) references course (programme_id, id)
);
create index course_part_programme on course_part (programme_id);
create index course_part_part on course_part (part_id);

grant select, insert on course_edition to spang_app;
grant select, insert, update, delete on course_edition_outcome, course_prerequisite, course_part to spang_app;

do $$
declare t text;
begin
  foreach t in array array['course_edition', 'course_edition_outcome', 'course_prerequisite', 'course_part'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]))', t);
    execute format('create policy not_new_by_company on %I as restrictive for insert with check ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_changed_by_company on %I as restrictive for update using ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_removed_by_company on %I as restrictive for delete using ((select visitor_reach()) <> ''company'')', t);
  end loop;
end $$;

-- What an occasion leads to: the outcomes of the edition on which it is held, by the day on which it begins; one without a day, and one to
-- come, is of the edition that is in force.
create view occasion_edition with (security_invoker = true) as
select occasion.programme_id, occasion.id as occasion_id, occasion.course_id,
  (select min(kept.number) from course_edition kept where kept.course_id = occasion.course_id
    and kept.until_on >= (select min(held_on) from session where session.occasion_id = occasion.id)) as kept_number
from occasion;

create view occasion_outcome with (security_invoker = true) as
select held.programme_id, held.occasion_id, course_outcome.competence_id, course_outcome.level
from occasion_edition held join course_outcome on course_outcome.course_id = held.course_id
where held.kept_number is null
union all
select held.programme_id, held.occasion_id, was.competence_id, was.level
from occasion_edition held join course_edition_outcome was on was.course_id = held.course_id and was.number = held.kept_number;

grant select on occasion_edition, occasion_outcome to spang_app;
