-- An occasion with rows here is for these companies alone; one without is open to all.
create table occasion_company (
  programme_id integer not null references programme,
  occasion_id integer not null,
  company_id integer not null,
  primary key (occasion_id, company_id),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id) on delete cascade,
  foreign key (programme_id, company_id) references company (programme_id, id)
);
create index occasion_company_programme on occasion_company (programme_id);
create index occasion_company_company on occasion_company (company_id);
grant select, insert, update, delete on occasion_company to spang_app;
alter table occasion_company enable row level security;
create policy own on occasion_company using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or company_id = (select visitor_company()))));
create policy not_new_by_company on occasion_company as restrictive for insert with check ((select visitor_reach()) <> 'company');
create policy not_changed_by_company on occasion_company as restrictive for update using ((select visitor_reach()) <> 'company');
create policy not_removed_by_company on occasion_company as restrictive for delete using ((select visitor_reach()) <> 'company');

-- Which occasions do not exist for the company that asks: those that are for others, where none of its own people has a seat or has been.
create function occasions_of_other_companies() returns integer[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct named.occasion_id), '{}')
  from occasion_company named
  where not exists (select from occasion_company own where own.occasion_id = named.occasion_id and own.company_id = visitor_company())
    and not exists (select from booking where booking.occasion_id = named.occasion_id and booking.id in (select bookings_by_own_company()))
    and not exists (select from session join attendance on attendance.session_id = session.id
      where session.occasion_id = named.occasion_id and attendance.id in (select attendance_at_own_company()))
$$;
revoke execute on function occasions_of_other_companies() from public;
grant execute on function occasions_of_other_companies() to spang_app;

create policy not_of_others on occasion as restrictive for select
  using ((select visitor_reach()) <> 'company' or id <> all ((select occasions_of_other_companies())::integer[]));
create policy not_of_others on session as restrictive for select
  using ((select visitor_reach()) <> 'company' or occasion_id <> all ((select occasions_of_other_companies())::integer[]));
