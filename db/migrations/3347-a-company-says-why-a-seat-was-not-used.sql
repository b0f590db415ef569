-- Why somebody who had a seat never came, as the company knows it, in one of a few words. None of them tells of health: whoever was ill, had a
-- sick child or a day off was alike not at work.
create table no_show (
  booking_id integer primary key references booking on delete cascade,
  programme_id integer not null references programme,
  because text not null check (because in ('not_at_work', 'needed_here', 'has_left', 'not_told', 'other_known', 'not_known')),
  said_at timestamptz not null
);
create index no_show_programme on no_show (programme_id);
grant select, insert, update, delete on no_show to spang_app;
alter table no_show enable row level security;
create policy own on no_show using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or booking_id in (select bookings_by_own_company()))));

-- Whether anybody is noted as having been at an occasion: where nobody is, nothing has been noted yet, and nobody is said to have stayed away.
-- Nobody with protected identity, of whom the answer would tell.
create function occasion_is_marked(occasion_id integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from session join attendance on attendance.session_id = session.id and attendance.quarters > 0
    join person on person.id = attendance.person_id and not person.is_protected
    where session.occasion_id = $1) $$;
revoke execute on function occasion_is_marked(integer) from public;
grant execute on function occasion_is_marked(integer) to spang_app;
