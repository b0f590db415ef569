-- A list of competences that does not decay: another name for one that is there leads to it, also the name of one that has become part of
-- it, so that what comes in with a register under that name is still known.
create table competence_alias (
  programme_id integer not null references programme,
  key text not null,
  name text not null check (name <> ''),
  competence_id integer not null,
  primary key (programme_id, key),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
create index competence_alias_competence on competence_alias (competence_id);
-- Its level in the Swedish qualifications framework, where it has one.
alter table competence add column seqf smallint check (seqf between 1 and 8);

grant select, insert, update, delete on competence_alias to spang_app;
alter table competence_alias enable row level security;
create policy own on competence_alias using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
