-- A try was counted in a transaction of four questions, and a room full of phones counts one with each card. Each statement of a function
-- sees what was committed before it, so that whoever has waited for the lock counts the tries of those before.
create function may_try(tried text, tried_at timestamptz, since timestamptz, forgotten timestamptz, most integer) returns boolean
  language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(tried, 6));
  delete from attempt where attempted_at < forgotten;
  insert into attempt (key, attempted_at) select tried, tried_at
    where (select count(*) from attempt where key = tried and attempted_at > since) < most;
  return found;
end $$;
revoke execute on function may_try(text, timestamptz, timestamptz, timestamptz, integer) from public;
grant execute on function may_try(text, timestamptz, timestamptz, timestamptz, integer) to spang_app;
