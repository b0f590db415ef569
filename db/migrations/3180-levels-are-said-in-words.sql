-- What the levels 0 to 4 mean, in the words of those who use them: of the programme, or of one competence. An empty text says what
-- the programme says, and where that is empty too, our suggestion.
create table level_words (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  -- None: the words of the programme.
  competence_id integer,
  said_sv text[] not null check (cardinality(said_sv) = 5),
  said_en text[] not null check (cardinality(said_en) = 5),
  version integer not null default 1,
  unique nulls not distinct (programme_id, competence_id),
  foreign key (programme_id, competence_id) references competence (programme_id, id)
);
grant select, insert, update, delete on level_words to spang_app;
alter table level_words enable row level security;
create policy own on level_words using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
-- A company reads them beside its matrix; its visitors change nothing of them.
create policy not_new_by_company on level_words as restrictive for insert with check ((select visitor_reach()) <> 'company');
create policy not_changed_by_company on level_words as restrictive for update using ((select visitor_reach()) <> 'company');
create policy not_removed_by_company on level_words as restrictive for delete using ((select visitor_reach()) <> 'company');
