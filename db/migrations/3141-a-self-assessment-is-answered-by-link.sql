-- What companies are asked to say of themselves is a template in versions: areas with statements, and a scale told in words. Who answers
-- does so by a link of their own; what they say stands under a keyed hash that only the link leads to.
create table assessment_template (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  version integer not null check (version > 0),
  -- Measurements by versions of one series may be compared, and no others.
  series integer not null check (series > 0),
  is_suggestion boolean not null default false,
  -- The five levels of the scale in words, from 1.
  scale_sv text[] not null check (cardinality(scale_sv) = 5),
  scale_en text[] not null check (cardinality(scale_en) = 5),
  -- What may be answered in words of one's own; nothing where it is not asked.
  free_sv text not null default '',
  free_en text not null default '',
  made_at timestamptz not null,
  made_by text,
  unique (programme_id, version),
  unique (programme_id, id)
);
create table assessment_area (
  programme_id integer not null references programme,
  template_id integer not null,
  code text not null,
  name_sv text not null check (name_sv <> ''),
  name_en text not null check (name_en <> ''),
  -- How many it has; the code of each begins with the letter of its area.
  statements smallint not null check (statements > 0),
  primary key (template_id, code),
  foreign key (programme_id, template_id) references assessment_template (programme_id, id)
);
create index assessment_area_programme on assessment_area (programme_id);
create table assessment_statement (
  programme_id integer not null references programme,
  template_id integer not null,
  code text not null check (code ~ '^[A-Z][0-9]+$'),
  area text not null check (area = left(code, 1)),
  position smallint not null,
  text_sv text not null check (text_sv <> ''),
  text_en text not null check (text_en <> ''),
  primary key (template_id, code),
  foreign key (programme_id, template_id) references assessment_template (programme_id, id),
  foreign key (template_id, area) references assessment_area (template_id, code)
);
create index assessment_statement_programme on assessment_statement (programme_id);

alter table assessment
  add column template_id integer not null,
  -- The first of its kind, the second and so on: between the start and the end there may be any number.
  add column nth smallint not null default 1,
  add column opened_at timestamptz,
  add column opened_by text,
  -- The last day on which it may be answered; none where a register brought it.
  add column closes_on date,
  add column closed_at timestamptz,
  add column version integer not null default 1,
  alter column measured_on drop not null,
  drop constraint assessment_programme_id_company_id_measurement_key,
  add unique (programme_id, company_id, measurement, nth),
  add foreign key (programme_id, template_id) references assessment_template (programme_id, id);
alter table assessment_respondent
  -- Whose answer it is: one of several; the only one who holds a function, whose answer is shown as the function's; a group's together.
  add column speaks_as text not null default 'one' check (speaks_as in ('one', 'function', 'group')),
  add column said text not null default '',
  add column finished_on date;

create table assessment_invitation (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  assessment_id integer not null,
  contact_id integer references contact on delete set null,
  speaks_for text not null check (speaks_for in ('management', 'hr', 'union', 'other')),
  speaks_as text not null check (speaks_as in ('one', 'function', 'group')),
  language text not null check (language in ('sv', 'en')),
  invited_at timestamptz not null,
  invited_by text,
  reminded_on date,
  began_on date,
  finished_on date,
  revoked_at timestamptz,
  unique (programme_id, id),
  foreign key (programme_id, assessment_id) references assessment (programme_id, id)
);
create index assessment_invitation_assessment on assessment_invitation (assessment_id);
create index assessment_invitation_contact on assessment_invitation (contact_id);

do $$
declare t text;
begin
  foreach t in array array['assessment_template', 'assessment_area', 'assessment_statement', 'assessment_invitation'] loop
    execute format('grant select, insert, update, delete on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['assessment_template', 'assessment_area', 'assessment_statement'] loop
    execute format('create policy own on %I using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]))', t);
  end loop;
  create policy own on assessment_invitation using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
    and (select visitor_reach()) <> 'company'));
end $$;
-- A version that has been saved is never another.
revoke update, delete on assessment_template, assessment_area, assessment_statement from spang_app;

-- A company reads when it was measured, of its own.
drop policy own on assessment;
create policy own on assessment using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));

-- The rule of a value: the mean of what a respondent answered in an area, where at least three of five statements were answered, of
-- measurements that have closed. Only the functions below read it, each for whom it may: beside row security the planner would look up
-- every answer by itself.
create view assessment_value as
select measured.programme_id, measured.id as assessment_id, measured.company_id, measured.measurement, measured.nth, template.series,
  respondent.id as respondent_id, respondent.speaks_for, respondent.speaks_as, area.code as area, avg(answer.mark) as value
from assessment measured
join assessment_template template on template.id = measured.template_id
join assessment_respondent respondent on respondent.programme_id = measured.programme_id and respondent.assessment_id = measured.id
join assessment_answer answer on answer.programme_id = measured.programme_id and answer.respondent_id = respondent.id
join assessment_area area on area.template_id = measured.template_id and area.code = left(answer.statement, 1)
where answer.mark is not null and (measured.closed_at is not null or measured.closes_on is null or measured.closes_on < (select day_now()))
group by measured.programme_id, measured.company_id, measured.id, template.series, respondent.id, area.code, area.statements
having count(*) * 5 >= 3 * area.statements;

-- The values of a programme, for those who may see its answers.
create function assessment_values(programme integer)
  returns table (company_id integer, measurement text, series integer, area text, value numeric)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select of.company_id, of.measurement, of.series, of.area, of.value from assessment_value of
    where of.programme_id = programme
      and (visitor_is_house() or (programme = any (visitor_programmes()) and visitor_reach() <> 'company'));
end $$;
revoke execute on function assessment_values(integer) from public;
grant execute on function assessment_values(integer) to spang_app;

-- What a company's groups said: sums of values, never an answer. For whoever runs the programme, and the company itself.
create function assessment_groups(company integer)
  returns table (assessment_id integer, area text, speaks_for text, respondents integer, total numeric, speaks_together boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  own_programme integer := (select of.programme_id from company of where of.id = assessment_groups.company);
begin
  return query
    select of.assessment_id, of.area, of.speaks_for, count(*)::integer, sum(of.value), bool_and(of.speaks_as <> 'one')
    from assessment_value of
    where of.programme_id = own_programme and of.company_id = company
      and (visitor_is_house() or (of.programme_id = any (visitor_programmes()) and (visitor_company() is null or company = visitor_company())))
    group by of.assessment_id, of.area, of.speaks_for;
end $$;
revoke execute on function assessment_groups(integer) from public;
grant execute on function assessment_groups(integer) to spang_app;

-- What others said in the same measurement, five more companies at a time in the order in which theirs closed: so that no company that
-- comes can be told from the mean before and the mean after. None while they are fewer than five.
create function assessment_of_others(company integer, kind text, of_series integer)
  returns table (area text, companies integer, mean numeric)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  own_programme integer := (select of.programme_id from company of where of.id = assessment_of_others.company);
begin
  return query
    with others as (
      select value.company_id, value.area, avg(value.value) as value,
        row_number() over (partition by value.area order by min(coalesce(measured.closed_at::date, measured.closes_on, measured.measured_on)), value.company_id) as place,
        count(*) over (partition by value.area) as known
      from assessment_value value join assessment measured on measured.id = value.assessment_id
      where value.programme_id = own_programme and value.company_id <> assessment_of_others.company and value.measurement = kind and value.series = of_series
        and (visitor_is_house() or (value.programme_id = any (visitor_programmes())
          and (visitor_company() is null or assessment_of_others.company = visitor_company())))
      group by value.company_id, value.area)
    select others.area, count(*)::integer, avg(others.value) from others where place <= known / 5 * 5 group by others.area;
end $$;
revoke execute on function assessment_of_others(integer, text, integer) from public;
grant execute on function assessment_of_others(integer, text, integer) to spang_app;

-- How many of each group are asked and have answered: counts, for the company too.
create function assessment_turnout(company integer)
  returns table (assessment_id integer, speaks_for text, asked integer, answered integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  own_programme integer := (select of.programme_id from company of where of.id = assessment_turnout.company);
begin
  return query
    with may as (select measured.id, (measured.closed_at is not null or measured.closes_on is null or measured.closes_on < day_now()) as is_over
      from assessment measured where measured.programme_id = own_programme and measured.company_id = company
      and (visitor_is_house() or (measured.programme_id = any (visitor_programmes()) and (visitor_company() is null or company = visitor_company()))))
    select said.assessment_id, said.speaks_for, sum(said.asked)::integer, sum(said.answered)::integer from (
      select invitation.assessment_id, invitation.speaks_for, count(*) as asked, 0 as answered
      from assessment_invitation invitation join may on may.id = invitation.assessment_id
      where revoked_at is null group by 1, 2
      union all
      select respondent.assessment_id, respondent.speaks_for, 0, count(*)
      from assessment_respondent respondent join may on may.id = respondent.assessment_id
      where (is_over or finished_on is not null) and exists (select from assessment_answer answer where answer.respondent_id = respondent.id and answer.mark is not null) group by 1, 2) said
    group by 1, 2;
end $$;
revoke execute on function assessment_turnout(integer) from public;
grant execute on function assessment_turnout(integer) to spang_app;
