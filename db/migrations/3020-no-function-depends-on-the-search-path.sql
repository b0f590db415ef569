-- A dump is read in with an empty search path, and then name_parts found no name_key: the whole table of companies was lost. A body
-- that is read when it is written down keeps what it names, whatever path it is called under; one that is read anew each time
-- carries its path with it.
create or replace function name_key(name text) returns text language sql immutable
  return regexp_replace(regexp_replace(lower(name), '\m(ab|aktiebolag|hb|kb|i|sverige|sweden|publ)\M', '', 'g'), '[^a-zåäöéü0-9]+', '', 'g');
create or replace function name_parts(name text) returns text[] language sql immutable
  return (select coalesce(array_agg(distinct substr(padded, at, 3)), '{}')
    from (select '  ' || name_key(name) || ' ' as padded) as key, generate_series(1, length(padded) - 2) as at
    where name_key(name) <> '');
create or replace function is_employed_on(starts_on date, ends_on date, day date) returns boolean language sql immutable parallel safe
  return coalesce(starts_on, '-infinity') <= day and day <= coalesce(ends_on, 'infinity');
create or replace function day_in_stockholm(moment timestamptz) returns date language sql immutable parallel safe
  return (moment at time zone 'Europe/Stockholm')::date;
alter function agreement_stands() set search_path = public, pg_temp;
