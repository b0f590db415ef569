-- The teams of a company, each with the form of its shifts, and who works in which from a day on. A row without a team says that from then on
-- it is not known.
create table shift_team (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  name text not null check (name <> '' and length(name) <= 60),
  form text not null check (form in ('day', 'two_shift', 'three_shift', 'continuous', 'night', 'other')),
  version integer not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create unique index shift_team_name on shift_team (company_id, lower(name));

create table team_stay (
  programme_id integer not null references programme,
  company_id integer not null,
  person_id integer not null,
  from_on date not null,
  team_id integer,
  primary key (person_id, company_id, from_on),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  foreign key (programme_id, team_id) references shift_team (programme_id, id)
);
create index team_stay_programme on team_stay (programme_id);
create index team_stay_company on team_stay (company_id);
create index team_stay_team on team_stay (team_id);

-- The rota of a team from a day on, until another takes its place: what each day of a cycle has, '06:00-14:00', or nothing for a free day; an
-- end at or before the start is on the next day. The cycle begins on `first_on`, and goes both ways from there.
create table rota (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  company_id integer not null,
  team_id integer not null,
  valid_from date not null,
  first_on date not null,
  turns text[] not null check (cardinality(turns) between 1 and 70
    and array_position(turns, null) is null
    and array_to_string(turns, ',') ~ '^(([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)?(,(([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)?)*$'),
  unique (team_id, valid_from),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, team_id) references shift_team (programme_id, id)
);
create index rota_programme on rota (programme_id);
create index rota_company on rota (company_id);

-- A single day that is otherwise than the rota: other times, or free.
create table rota_day (
  programme_id integer not null references programme,
  company_id integer not null,
  team_id integer not null,
  day date not null,
  starts_at time,
  ends_at time,
  primary key (team_id, day),
  check ((starts_at is null) = (ends_at is null)),
  foreign key (programme_id, company_id) references company (programme_id, id),
  foreign key (programme_id, team_id) references shift_team (programme_id, id)
);
create index rota_day_programme on rota_day (programme_id);
create index rota_day_company on rota_day (company_id);

grant select, insert, update, delete on shift_team, team_stay, rota, rota_day to spang_app;
do $$
declare t text;
begin
  foreach t in array array['shift_team', 'team_stay', 'rota', 'rota_day'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
end $$;

-- In which team somebody works on a day at a company; null where it is not known.
create function team_on(person_id integer, company_id integer, day date) returns integer
  language sql stable parallel safe as $$
  select stay.team_id from team_stay stay
  where stay.person_id = $1 and stay.company_id = $2 and stay.from_on <= $3 order by stay.from_on desc limit 1 $$;

-- When a team works on a day by the clock in Stockholm: empty where it is free, null where no rota says. The program counts the same: `workOn`
-- (app/shifts/rules/rota.ts).
create function work_on(team_id integer, day date) returns tsrange
  language sql stable parallel safe as $$
  select case
    when single.day is not null then
      case when single.starts_at is null then 'empty'::tsrange else session_span($2, single.starts_at, single.ends_at) end
    when turned.turn is null then null
    when turned.turn = '' then 'empty'::tsrange
    else session_span($2, split_part(turned.turn, '-', 1)::time, split_part(turned.turn, '-', 2)::time)
  end
  from (select) one
  left join rota_day single on single.team_id = $1 and single.day = $2
  left join lateral (
    select rota.turns[1 + mod(mod($2 - rota.first_on, cardinality(rota.turns)) + cardinality(rota.turns), cardinality(rota.turns))] as turn
    from rota where rota.team_id = $1 and rota.valid_from <= $2 order by rota.valid_from desc limit 1) turned on true $$;

-- Whether a session is in somebody's paid time at a company: inside, partly, outside, or unknown where a day that could tell has no rota. A night
-- shift that began the day before counts.
create function paid_time(person_id integer, company_id integer, held_on date, starts_at time, ends_at time) returns text
  language sql stable parallel safe as $$
  select case
    when asked.span <@ coalesce(range_agg(asked.works), '{}') then 'inside'
    when bool_or(asked.works is null) then 'unknown'
    when asked.span && coalesce(range_agg(asked.works), '{}') then 'partly'
    else 'outside'
  end
  from (
    select session_span($3, $4, $5) as span, work_on(team_on($1, $2, $3 + nth), $3 + nth) as works
    from generate_series(-1, (upper(session_span($3, $4, $5)) - interval '1 minute')::date - $3) nth) asked
  group by asked.span $$;
