-- What a course leads to: a level of a competence, or a permit, which has none.
create table course_outcome (
  programme_id integer not null references programme,
  course_id integer not null,
  competence_id integer not null,
  level smallint check (level between 1 and 4),
  primary key (course_id, competence_id),
  foreign key (programme_id, course_id) references course (programme_id, id) on delete cascade,
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index course_outcome_programme on course_outcome (programme_id);
create index course_outcome_competence on course_outcome (competence_id);

grant select, insert, update, delete on course_outcome to spang_app;
alter table course_outcome enable row level security;
create policy own on course_outcome using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
create policy not_new_by_company on course_outcome as restrictive for insert with check ((select visitor_reach()) <> 'company');
create policy not_changed_by_company on course_outcome as restrictive for update using ((select visitor_reach()) <> 'company');
create policy not_removed_by_company on course_outcome as restrictive for delete using ((select visitor_reach()) <> 'company');
