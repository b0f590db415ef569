-- What waits for someone who has been forgotten or become protected does not leave and is not sent again; it waits for nobody.
drop function let_go_of_reader(integer);
create function let_go_of_reader(whose integer, at timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as
  $$ update mail set body_cipher = null, failed_at = coalesce(failed_at, at), failed_because = coalesce(failed_because, 'let_go')
     from letter where letter.person_id = whose and mail.id = letter.mail_id and mail.sent_at is null
       and (visitor_is_house() or letter.programme_id = any (visitor_programmes()));
     update letter set person_id = null,
       dealt_with_at = case when exists (select from mail where mail.id = letter.mail_id and mail.sent_at is null)
         then coalesce(dealt_with_at, at) else dealt_with_at end
     where person_id = whose and (visitor_is_house() or programme_id = any (visitor_programmes())) $$;
revoke execute on function let_go_of_reader(integer, timestamptz) from public;
grant execute on function let_go_of_reader(integer, timestamptz) to spang_app;
