-- What a company has answered when a training was said to have led to a level: taken, or not. What was taken is a level of its own; what was not
-- is not proposed again of trainings that were over by then.
create table proposal_answer (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  person_id integer not null,
  competence_id integer not null,
  occasion_id integer not null,
  level smallint not null check (level between 1 and 4),
  is_taken boolean not null,
  answered_on date not null,
  unique (programme_id, person_id, competence_id, occasion_id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, competence_id) references competence (programme_id, id),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id) on delete cascade
);
create index proposal_answer_person on proposal_answer (person_id);
create index proposal_answer_competence on proposal_answer (competence_id);
create index proposal_answer_occasion on proposal_answer (occasion_id);
grant select, insert, update, delete on proposal_answer to spang_app;
alter table proposal_answer enable row level security;
create policy own on proposal_answer using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or person_id = any ((select people_with_open_levels())::integer[]))));

-- How somebody was assessed at an occasion, for whoever is asked whether they have reached its level; null where nobody has assessed them. A
-- company reads no assessments: it is told of those alone whose levels it reads.
create function assessed_as(person_id integer, occasion_id integer) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select outcome from assessed_outcome stands
  where stands.person_id = $1 and stands.occasion_id = $2 and stands.replaced_at is null
    and (visitor_is_house() or (stands.programme_id = any (visitor_programmes()::integer[])
      and (visitor_reach() <> 'company' or $1 = any (people_with_open_levels()::integer[])))) $$;
revoke execute on function assessed_as(integer, integer) from public;
grant execute on function assessed_as(integer, integer) to spang_app;
