-- A yes to time outside the rota was of an occasion, whatever became of it: a session that moved, one that was added, or another rota was paid
-- by an answer that nobody had given of it. Now the answer keeps the hours that it was said of, and holds for a session that lies within them.
-- What has been said already is taken to be of the sessions as they stand, by which the ledger has been counting.
alter table work_time_said add column said_of tsmultirange;
update work_time_said said set said_of = (
  select coalesce(range_agg(session_span(held_on, starts_at, ends_at)), '{}') from session where session.occasion_id = said.occasion_id)
  where is_paid is not null;
alter table work_time_said add check ((said_of is null) = (is_paid is null));

drop function said_paid(integer, integer, integer);
-- Whether a company has said that time outside the rota is paid for somebody at an occasion, of the hours of one session; null where it has not
-- said it of them.
create function said_paid(person_id integer, company_id integer, occasion_id integer, span tsrange) returns boolean
  language sql stable parallel safe as $$
  select said.is_paid from work_time_said said
  where said.person_id = $1 and said.company_id = $2 and said.occasion_id = $3 and $4 <@ said.said_of order by said.id desc limit 1 $$;

-- It only grows: a company adds to what it has said, and takes nothing of it back.
create policy not_changed_by_company on work_time_said as restrictive for update using ((select visitor_reach()) <> 'company');
create policy not_removed_by_company on work_time_said as restrictive for delete using ((select visitor_reach()) <> 'company');
