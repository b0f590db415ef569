-- What is read when it is written down depends on no path that it is called under: a dump is read in with an empty one.
create or replace function team_on(person_id integer, company_id integer, day date) returns integer
  language sql stable parallel safe return (
  select stay.team_id from team_stay stay
  where stay.person_id = $1 and stay.company_id = $2 and stay.from_on <= $3 order by stay.from_on desc limit 1);
create or replace function work_on(team_id integer, day date) returns tsrange
  language sql stable parallel safe return (
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
    from rota where rota.team_id = $1 and rota.valid_from <= $2 order by rota.valid_from desc limit 1) turned on true);
create or replace function paid_time(person_id integer, company_id integer, held_on date, starts_at time, ends_at time) returns text
  language sql stable parallel safe return (
  select case
    when asked.span <@ coalesce(range_agg(asked.works), '{}') then 'inside'
    when bool_or(asked.works is null) then 'unknown'
    when asked.span && coalesce(range_agg(asked.works), '{}') then 'partly'
    else 'outside'
  end
  from (
    select session_span($3, $4, $5) as span, work_on(team_on($1, $2, $3 + nth), $3 + nth) as works
    from generate_series(-1, (upper(session_span($3, $4, $5)) - interval '1 minute')::date - $3) nth) asked
  group by asked.span);
create or replace function said_paid(person_id integer, company_id integer, occasion_id integer, span tsrange) returns boolean
  language sql stable parallel safe return (
  select said.is_paid from work_time_said said
  where said.person_id = $1 and said.company_id = $2 and said.occasion_id = $3 and $4 <@ said.said_of order by said.id desc limit 1);
