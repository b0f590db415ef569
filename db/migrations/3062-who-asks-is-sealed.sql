-- Who asks is told in settings that any SQL can set: one line of foreign SQL was the house itself, or another programme's leader. On a
-- server they are therefore sealed with a secret that the program derives from its key, and that only the owner of the tables can read.
-- An embedded database, which is one session of the owner's, has no such secret and believes what is told.
create table claim_secret (
  only_one boolean primary key default true check (only_one),
  secret bytea not null
);
revoke all on claim_secret from public, spang_app;

-- All that is told of who asks, in one text (foundation/claim.ts writes the same).
create function visitor_claim() returns text language sql stable
  return concat_ws('|',
    coalesce(current_setting('spang.programmes', true), ''),
    coalesce(current_setting('spang.company', true), ''),
    coalesce(current_setting('spang.partner', true), ''),
    coalesce(current_setting('spang.house', true), ''),
    coalesce(current_setting('spang.sign_in', true), ''),
    coalesce(current_setting('spang.user', true), ''));

create function visitor_seal_holds() returns boolean language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select encode(sha256(secret || sha256(secret || convert_to(visitor_claim(), 'UTF8'))), 'hex') = current_setting('spang.seal', true)
      from claim_secret),
    not exists (select from claim_secret));

-- Without a seal that holds nobody is in any programme.
create or replace function visitor_programmes() returns integer[] language sql stable
  return case when visitor_seal_holds() then nullif(current_setting('spang.programmes', true), '')::integer[] end;
create or replace function visitor_is_house() returns boolean language sql stable
  return case when current_setting('spang.house', true) = 'on' then visitor_seal_holds() else false end;
-- What signing in asks through, on connections of its own.
create function visitor_signs_in() returns boolean language sql stable
  return case when current_setting('spang.sign_in', true) = 'on' then visitor_seal_holds() else false end;
create function visitor_user() returns text language sql stable
  return case when visitor_seal_holds() then nullif(current_setting('spang.user', true), '') end;
create or replace function visitor_company() returns integer language sql stable
  return case when nullif(current_setting('spang.company', true), '') is not null and visitor_seal_holds()
    then current_setting('spang.company', true)::integer end;
create or replace function visitor_partner() returns integer language sql stable
  return case when nullif(current_setting('spang.partner', true), '') is not null and visitor_seal_holds()
    then current_setting('spang.partner', true)::integer end;

-- The seal is looked at once for each question, not once for each row.
do $$
declare
  rule record;
  once constant text := '( SELECT visitor_is_house() AS visitor_is_house)';
begin
  for rule in
    select polname, polrelid::regclass as place, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes
    from pg_policy where polrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  loop
    rule.reads := replace(replace(replace(rule.reads, once, '§'), 'visitor_is_house()', once), '§', once);
    rule.writes := replace(replace(replace(rule.writes, once, '§'), 'visitor_is_house()', once), '§', once);
    if rule.reads is not null then execute format('alter policy %I on %s using (%s)', rule.polname, rule.place, rule.reads); end if;
    if rule.writes is not null then execute format('alter policy %I on %s with check (%s)', rule.polname, rule.place, rule.writes); end if;
  end loop;
end $$;

-- What belongs to no programme was read by anyone who asked nothing: lines of the house, sign-ins, users.
alter policy trail_read on trail using ((select visitor_is_house()) or (programme_id is null and (select visitor_programmes()) is not null)
  or programme_id = any ((select visitor_programmes())::integer[]));
alter policy trail_write on trail with check ((select visitor_is_house()) or (select visitor_programmes()) is not null);
alter policy trail_detail_write on trail_detail with check ((select visitor_is_house()) or (select visitor_programmes()) is not null);

alter table auth_user enable row level security;
create policy known on auth_user using ((select visitor_is_house()) or (select visitor_signs_in()) or id = (select visitor_user())
  or cardinality((select visitor_programmes())) > 0);
do $$
declare t text;
begin
  foreach t in array array['auth_session', 'auth_account', 'auth_passkey', 'calendar_feed', 'user_setting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((select visitor_is_house()) or (select visitor_signs_in()) or user_id = (select visitor_user()))', t);
  end loop;
  foreach t in array array['auth_verification', 'auth_rate_limit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy signing_in on %I using ((select visitor_is_house()) or (select visitor_signs_in()))', t);
  end loop;
end $$;
-- A letter is written in the language of the one who reads it.
create policy language_of_reader on user_setting for select using (cardinality((select visitor_programmes())) > 0);

alter table sent_form enable row level security;
create policy someone on sent_form using ((select visitor_is_house()) or (select visitor_programmes()) is not null);
