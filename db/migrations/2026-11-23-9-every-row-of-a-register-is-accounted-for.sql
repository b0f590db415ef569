-- Two sheets of an upload may hold the same register; a rejected row is known by its sheet too.
alter table import_rejection
  add column sheet smallint not null default 1,
  drop constraint import_rejection_pkey,
  add primary key (import_id, register, sheet, row_number);

-- Every row that ever came, by a keyed hash of its cells, and what became of it. The same row sent again is the same row;
-- a row that stands twice in an upload is two. What was accepted or merged stays so, what was rejected is judged anew.
create table import_row (
  programme_id integer not null references programme,
  register text not null,
  digest bytea not null,
  copy integer not null check (copy > 0),
  outcome text not null,
  import_id integer not null references import,
  primary key (programme_id, register, digest, copy)
);
grant select, insert, update, delete on import_row to spang_app;
alter table import_row enable row level security;
create policy own on import_row
  using (visitor_is_house() or programme_id = any ((select visitor_programmes())::integer[]));

-- After much has been written at once the planner must count anew: the embedded database has nobody who does it by itself.
create function count_anew() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze company, contact, person, personal_number, employment, course, occasion, session, attendance, in_kind_entry, import_row;
end $$;
revoke execute on function count_anew() from public;
grant execute on function count_anew() to spang_app;
