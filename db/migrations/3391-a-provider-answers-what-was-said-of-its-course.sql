-- A provider answers what was said of a course that it held. The programme reads it beside the figures.
create table evaluation_reply (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  course_id integer not null,
  provider_id integer not null,
  text text not null check (text <> ''),
  replied_on date not null,
  version integer not null default 1,
  unique (course_id, provider_id),
  foreign key (programme_id, course_id) references course (programme_id, id),
  foreign key (programme_id, provider_id) references provider (programme_id, id)
);
create index evaluation_reply_programme on evaluation_reply (programme_id);
grant select, insert, update on evaluation_reply to spang_app;
alter table evaluation_reply enable row level security;
create policy own on evaluation_reply using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
