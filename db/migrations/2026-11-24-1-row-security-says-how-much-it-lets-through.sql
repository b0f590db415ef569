-- What stood here before asked `(select visitor_company()) is null`. The planner takes such a question to be true for one row
-- in two hundred, so with several tables it planned for a single row and walked through tens of thousands one at a time.
-- The same walls, asked so that it knows that nearly everything is let through; and whether it is the house is asked
-- once for each query, not once for each row. Policies to come are written like these.
create function visitor_reach() returns text language sql stable
  return case when visitor_company() is null then 'programme' else 'company' end;

do $$
declare t text;
begin
  foreach t in array array['course', 'occasion', 'session', 'provider'] loop
    execute format('alter policy own on %I using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]))', t);
  end loop;
  foreach t in array array['contact', 'employment', 'in_kind_entry'] loop
    execute format('alter policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company'' or company_id = (select visitor_company()))))', t);
  end loop;
  foreach t in array array['booking', 'attendance'] loop
    execute format('alter policy own on %I using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_reach()) <> ''company''
        or person_id in (select person_id from employment where company_id = (select visitor_company())))))', t);
  end loop;
end $$;

alter policy own_read on company using (
  (select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
    and ((select visitor_reach()) <> 'company' or id = (select visitor_company()))));
alter policy own_read on person using (
  (select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
    and ((select visitor_reach()) <> 'company'
      or id in (select person_id from employment where company_id = (select visitor_company())))));
