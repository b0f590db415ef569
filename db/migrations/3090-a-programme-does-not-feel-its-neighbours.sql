-- Whoever works in one programme works as spang_app, and each table of a programme is then read by that programme's own index: the rule
-- is added to those that stand, as an equality, which the planner knows how to use and how much it lets through. The house itself, and a
-- visitor outside every programme, look across programmes and work as spang_house, whom it does not hold.
-- It only narrows what the other rules let through, and these ask for the seal; so this one, which is asked for each row, does not.
create function visitor_programme() returns integer language sql stable
  return substring(current_setting('spang.programmes', true) from '^[{]([0-9]+)[}]$')::integer;

-- The same for every table of a programme, and called when migrations have run (foundation/house-role.ts), so that none is forgotten:
-- the rule, an index that begins with the programme, and that a number belongs to its programme. Without the last the planner would take
-- a list of numbers to be spread over all programmes.
create function find_by_programme() returns void language plpgsql set search_path = public, pg_temp as $$
declare
  place record;
  number text;
begin
  for place in
    select c.oid, c.relname as name, a.attnum as programme, a.attnotnull as is_always
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'programme_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not exists (select from pg_policy where polrelid = c.oid and polname = 'in_one_programme')
  loop
    execute format('create policy in_one_programme on %I as restrictive to spang_app using (%s)', place.name,
      case when place.is_always then 'programme_id = visitor_programme()'
        else 'programme_id is null or programme_id = (select visitor_programme())' end);
    if not exists (select from pg_index where indrelid = place.oid and indkey[0] = place.programme and indpred is null) then
      execute format('create index %I on %I (programme_id)', place.name || '_programme', place.name);
    end if;
    for number in
      select attname from pg_attribute
      where place.is_always and attrelid = place.oid and atttypid = 'integer'::regtype and attnum > 0 and attnum <> place.programme
        and (attname = 'id' or exists (select from pg_constraint where contype = 'f' and conrelid = place.oid and attnum = any (conkey)))
    loop
      execute format('create statistics %I (dependencies) on %I, programme_id from %I', place.name || '_by_' || number, number, place.name);
    end loop;
  end loop;
end $$;
revoke execute on function find_by_programme() from public;

-- What belongs together belongs to the same programme: of tables that refer to each other the planner knows it.
alter table in_kind_entry add foreign key (programme_id, session_id) references session (programme_id, id);
alter table in_kind_entry add foreign key (programme_id, person_id) references person (programme_id, id);
create index in_kind_entry_session on in_kind_entry (session_id);
