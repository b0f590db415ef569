-- Asked before anyone has signed in: how many programmes, and how many of them are only shown.
create function programmes_here() returns table (programmes integer, demonstrations integer)
  language sql stable security definer set search_path = public as
  $$ select count(*)::integer, (count(*) filter (where is_demonstration))::integer from programme $$;
grant execute on function programmes_here() to spang_app;
