-- Who employs somebody on a day: an open employment before others, then the latest, as the ledger places the hours. A company would read only
-- its own employments and take every day to be its own.
create function employer_on(person_id integer, day date) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select job.company_id from employment job
  where job.person_id = $1
  order by is_employed_on(job.starts_on, job.ends_on, $2) desc, coalesce(job.starts_on, '-infinity') desc,
    coalesce(job.ends_on, 'infinity') desc, job.id desc
  limit 1 $$;
revoke execute on function employer_on(integer, date) from public;
grant execute on function employer_on(integer, date) to spang_app;
