-- What leaves the house goes by mail or as an SMS, in one row and one queue. A text that has been handed over and was not answered may
-- have been sent: it is not tried again by itself. Gateways tell what became of it by the name that they gave it, or at an address of ours.
alter table mail
  add column channel text not null default 'mail' check (channel in ('mail', 'sms')),
  add column handed_at timestamptz,
  add column reference text,
  add column delivered_at timestamptz;
create index mail_reference on mail (reference) where reference is not null;

drop function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea, boolean, timestamptz);
create function queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamptz,
    wait_until timestamptz, return_address bytea, awaited boolean, good_to timestamptz, way text) returns integer
  language sql security definer set search_path = public, pg_temp as
  $$ insert into mail (programme_id, to_cipher, subject, body_cipher, queued_at, not_before, next_try_at, return_hash, is_awaited,
       good_until, channel)
     values (programme, sealed_to, subject, sealed_body, at, wait_until, coalesce(wait_until, at), return_address, awaited, good_to, way)
     returning id $$;

drop function resend_letter(integer, timestamptz);
create function resend_letter(letter_number integer, at timestamptz) returns table (mail_id integer, channel text)
  language sql security definer set search_path = public, pg_temp as
  $$ update mail set failed_at = null, failed_because = null, attempts = 0, queued_at = at, not_before = null, next_try_at = at,
       handed_at = null
     from letter
     where letter.id = letter_number and mail.id = letter.mail_id and mail.failed_at is not null and mail.body_cipher is not null
       and (visitor_is_house() or (letter.programme_id = any (visitor_programmes()) and visitor_reach() <> 'company'))
     returning mail.id, mail.channel $$;

drop function letter_states(integer[]);
create function letter_states(letters integer[]) returns table
    (letter_id integer, attempts integer, sent_at timestamptz, failed_at timestamptz, failed_because text,
     bounced_at timestamptz, bounced_because text, not_before timestamptz, can_resend boolean, channel text, delivered_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select letter.id, mail.attempts, mail.sent_at, mail.failed_at, mail.failed_because, mail.bounced_at, mail.bounced_because,
       mail.not_before, mail.failed_at is not null and mail.body_cipher is not null, mail.channel, mail.delivered_at
     from letter join mail on mail.id = letter.mail_id
     where letter.id = any (letters) and (visitor_is_house() or letter.programme_id = any (visitor_programmes())) $$;

-- An address or a number goes with the person: a letter that has been sent does not keep where it went.
create or replace function let_go_of_reader(whose integer, at timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as
  $$ update mail set to_cipher = '', body_cipher = null,
       failed_at = case when mail.sent_at is null then coalesce(failed_at, at) else failed_at end,
       failed_because = case when mail.sent_at is null then coalesce(failed_because, 'let_go') else failed_because end
     from letter where letter.person_id = whose and mail.id = letter.mail_id
       and (visitor_is_house() or letter.programme_id = any (visitor_programmes()));
     update letter set person_id = null,
       dealt_with_at = case when exists (select from mail where mail.id = letter.mail_id and mail.sent_at is null)
         then coalesce(dealt_with_at, at) else dealt_with_at end
     where person_id = whose and (visitor_is_house() or programme_id = any (visitor_programmes())) $$;

revoke execute on function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea, boolean, timestamptz, text),
  resend_letter(integer, timestamptz), letter_states(integer[]) from public;
grant execute on function queue_mail(integer, bytea, text, bytea, timestamptz, timestamptz, bytea, boolean, timestamptz, text),
  resend_letter(integer, timestamptz), letter_states(integer[]) to spang_app;

-- A letter to a participant is in the language that they read, among those that the programme has switched on.
alter table letter drop constraint letter_language_check,
  add constraint letter_language_check check (language in ('sv', 'en', 'ar', 'bs', 'pl', 'so', 'uk'));
alter table person add column reads text check (reads in ('sv', 'en', 'ar', 'bs', 'pl', 'so', 'uk'));
