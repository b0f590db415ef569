-- A function that sees past row security looked first among the temporary tables of whoever asked: a table of the same name
-- there would have been taken for the house's own. Now those come last, and the application makes none.
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef loop
    execute format('alter function %s set search_path = public, pg_temp', f);
  end loop;
  execute format('revoke temporary on database %I from public', current_database());
end $$;
