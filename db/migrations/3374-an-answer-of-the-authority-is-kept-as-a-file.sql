-- The authority's answer on signatures as it came: a kept file, or several. What is kept stays.
create table binding_answer (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  binding_id integer not null references binding_signature,
  file_id integer not null,
  digest text not null,
  kept_at timestamptz not null,
  kept_by text,
  unique (binding_id, digest),
  foreign key (programme_id, file_id) references kept_file (programme_id, id)
);
create index binding_answer_programme on binding_answer (programme_id);
grant select, insert on binding_answer to spang_app;
alter table binding_answer enable row level security;
create policy own on binding_answer using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
