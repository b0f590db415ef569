-- A step has a colour, and says what usually belongs to whoever stands there: so many competences at a level or above, and what shows it.
alter table staircase_step
  add column colour text not null default 'wood' check (colour in ('wood', 'green', 'blue', 'violet', 'grey')),
  add column usual_competences smallint check (usual_competences between 1 and 50),
  add column usual_level smallint check (usual_level between 1 and 4),
  add column evidence text not null default '',
  add check ((usual_competences is null) = (usual_level is null));

-- Our suggestion, where the steps are still ours.
update staircase_step set usual_competences = suggested.competences, usual_level = suggested.level, evidence = suggested.evidence
from staircase, (values
  ('Klarar momentet', 1, 3, ''),
  ('Klarar flera moment', 3, 3, ''),
  ('Löser problem', 5, 3, ''),
  ('Lär andra', 1, 4, 'Handledarutbildning'),
  ('Driver förändring', 3, 4, '')) suggested (name, competences, level, evidence)
where staircase.id = staircase_id and staircase.certainty = 'unknown' and staircase_step.name = suggested.name;
