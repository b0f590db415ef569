-- What someone sits and waits for leaves first and in a lane of its own, and only while it is good for something. When a letter is tried
-- the next time stands in its row, so that one whose job was lost is found.
alter table mail
  add column is_awaited boolean not null default false,
  add column good_until timestamptz,
  add column next_try_at timestamptz;
update mail set next_try_at = coalesce(not_before, queued_at);
alter table mail alter column next_try_at set not null;

drop function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea);
create function queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamptz,
    wait_until timestamptz, return_address bytea, awaited boolean, good_to timestamptz) returns integer
  language sql security definer set search_path = public as
  $$ insert into mail (programme_id, to_cipher, subject, body_cipher, queued_at, not_before, next_try_at, return_hash, is_awaited, good_until)
     values (programme, sealed_to, subject, sealed_body, at, wait_until, coalesce(wait_until, at), return_address, awaited, good_to)
     returning id $$;
revoke execute on function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea, boolean, timestamptz) from public;
grant execute on function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea, boolean, timestamptz) to spang_app;

create or replace function resend_letter(letter_number integer, at timestamptz) returns integer
  language sql security definer set search_path = public as
  $$ update mail set failed_at = null, failed_because = null, attempts = 0, queued_at = at, not_before = null, next_try_at = at
     from letter
     where letter.id = letter_number and mail.id = letter.mail_id and mail.failed_at is not null and mail.body_cipher is not null
       and (visitor_is_house() or (letter.programme_id = any (visitor_programmes()) and visitor_reach() <> 'company'))
     returning mail.id $$;
