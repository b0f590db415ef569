-- The application works as spang_app: it may not change the schema, and never what must only grow.
-- The role itself is made before the first migration (foundation/migrations.ts), because a cluster can hold several databases.

create function visitor_programmes() returns integer[] language sql stable
  return nullif(current_setting('spang.programmes', true), '')::integer[];
create function visitor_company() returns integer language sql stable
  return nullif(current_setting('spang.company', true), '')::integer;
create function visitor_partner() returns integer language sql stable
  return nullif(current_setting('spang.partner', true), '')::integer;
create function visitor_is_house() returns boolean language sql stable
  return coalesce(current_setting('spang.house', true), '') = 'on';

-- What happened. Each line carries the digest of the one before; what could name a person lies beside it and can be shredded.
create table trail (
  id integer primary key,
  programme_id integer,
  happened_at timestamptz not null,
  user_id text,
  role text not null,
  action text not null,
  subject text not null,
  subject_id text,
  detail_digest text not null,
  previous_digest text not null,
  digest text not null unique
);
create index trail_subject on trail (subject, subject_id, id);
create index trail_programme on trail (programme_id, id);

create table trail_detail (
  trail_id integer primary key references trail,
  salt text not null,
  person_id integer,
  detail jsonb,
  shredded_at timestamptz
);
create index trail_detail_person on trail_detail (person_id) where person_id is not null;

-- The end of the chain, whoever asks: a line must follow the last one even when its writer may not read that one.
create function trail_end() returns table (id integer, digest text)
  language sql stable security definer set search_path = public as
  $$ select id, digest from trail order by id desc limit 1 $$;

-- The only way in which a detail is forgotten; the line and its digest stand.
create function shred_trail_of_person(whose integer, at timestamptz) returns integer
  language plpgsql security definer set search_path = public as $$
declare forgotten integer;
begin
  update trail_detail set detail = null, shredded_at = at where person_id = whose and detail is not null;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

-- A form that is sent twice is carried out once.
create table sent_form (
  id uuid primary key,
  user_id text,
  sent_at timestamptz not null,
  outcome jsonb not null
);
create index sent_form_age on sent_form (sent_at);

create table municipality (
  code char(4) primary key,
  name text not null unique,
  county text not null,
  tile_x smallint,
  tile_y smallint,
  tile_name text not null,
  unique (tile_x, tile_y)
);

revoke all on all tables in schema public from public;
revoke execute on function shred_trail_of_person(integer, timestamptz) from public;
grant execute on function shred_trail_of_person(integer, timestamptz) to spang_app;
grant select, insert on trail, trail_detail to spang_app;
grant select, insert, delete on sent_form to spang_app;
grant select on municipality to spang_app;

alter table trail enable row level security;
alter table trail_detail enable row level security;
create policy trail_write on trail for insert with check (true);
create policy trail_read on trail for select
  using (visitor_is_house() or programme_id is null or programme_id = any ((select visitor_programmes())::integer[]));
create policy trail_detail_write on trail_detail for insert with check (true);
create policy trail_detail_read on trail_detail for select using (exists (select from trail where trail.id = trail_id));
