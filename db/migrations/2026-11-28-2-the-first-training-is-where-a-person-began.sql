-- Most people come to their first training where they still work, and that day is kept already. Only for a job that began after
-- the person's first training are the rows of attendance read.
create or replace function trainings_began() returns table (company_id integer, training_on date)
  language plpgsql stable security definer set search_path = public rows 100 as $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    with began as (
      select participation.person_id, participation.started_on
      from participation join person on person.id = participation.person_id and not person.is_protected
      where is_house or participation.programme_id = any (programmes)
    ), trained as (
      select employment.company_id, began.started_on as held_on
      from began join employment on employment.person_id = began.person_id
        and (employment.starts_on is null or employment.starts_on <= began.started_on)
        and (employment.ends_on is null or employment.ends_on >= began.started_on)
      union all
      select employment.company_id, session.held_on
      from began
      join employment on employment.person_id = began.person_id and employment.starts_on > began.started_on
      join attendance on attendance.person_id = began.person_id and attendance.quarters > 0
      join session on session.id = attendance.session_id and session.held_on >= employment.starts_on
        and (employment.ends_on is null or session.held_on <= employment.ends_on)
    )
    select trained.company_id, min(trained.held_on) from trained
    where is_house or own_company is null or trained.company_id = own_company
    group by trained.company_id;
end $$;
