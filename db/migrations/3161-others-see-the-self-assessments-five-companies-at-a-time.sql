-- What all companies said, for those who see none of them by itself: five more at a time, in the order in which theirs closed, so that no
-- company can be told from one day to the next. Nothing of fewer than five.
create function assessment_of_companies(programme integer, of_series integer)
  returns table (area text, baseline numeric, baselines integer, ended numeric, ends integer, movement numeric, pairs integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (visitor_is_house() or (programme = any (visitor_programmes()) and visitor_reach() <> 'company')) then return; end if;
  return query
    with company as (
      select value.area, value.company_id, value.measurement, avg(value.value) as value,
        min(coalesce(measured.closed_at::date, measured.closes_on, measured.measured_on)) as closed_on
      from assessment_value value join assessment measured on measured.id = value.assessment_id
      where value.programme_id = programme and value.series = of_series and value.measurement in ('baseline', 'end')
      group by value.area, value.company_id, value.measurement),
    moved as (
      select ended.area, 'movement' as kind, ended.value - began.value as value, ended.closed_on, ended.company_id
      from company ended join company began on began.area = ended.area and began.company_id = ended.company_id
      where ended.measurement = 'end' and began.measurement = 'baseline'
      union all
      select company.area, company.measurement, company.value, company.closed_on, company.company_id from company),
    placed as (
      select moved.*, row_number() over (partition by moved.area, moved.kind order by moved.closed_on, moved.company_id) as place,
        count(*) over (partition by moved.area, moved.kind) as known
      from moved)
    select placed.area, avg(placed.value) filter (where kind = 'baseline'), (count(*) filter (where kind = 'baseline'))::integer,
      avg(placed.value) filter (where kind = 'end'), (count(*) filter (where kind = 'end'))::integer,
      avg(placed.value) filter (where kind = 'movement'), (count(*) filter (where kind = 'movement'))::integer
    from placed where place <= known / 5 * 5 group by placed.area;
end $$;
revoke execute on function assessment_of_companies(integer, integer) from public;
grant execute on function assessment_of_companies(integer, integer) to spang_app;
