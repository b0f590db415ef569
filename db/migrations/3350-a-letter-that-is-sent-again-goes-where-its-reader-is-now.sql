-- A letter that is sent again goes where its reader is reached now. A text that has arrived after all, of which we were told late, is not
-- sent again and waits for nobody.
drop function resend_letter(integer, timestamptz);
create function resend_letter(letter_number integer, at timestamptz, sealed_to bytea) returns table (mail_id integer, channel text)
  language sql security definer set search_path = public, pg_temp as
  $$ update mail set failed_at = null, failed_because = null, attempts = 0, queued_at = at, not_before = null, next_try_at = at,
       handed_at = null, to_cipher = sealed_to, bounced_at = null, bounced_because = null, reference = null
     from letter
     where letter.id = letter_number and mail.id = letter.mail_id and mail.failed_at is not null and mail.body_cipher is not null
       and mail.delivered_at is null
       and (visitor_is_house() or (letter.programme_id = any (visitor_programmes()) and visitor_reach() <> 'company'))
     returning mail.id, mail.channel $$;

create or replace function letter_states(letters integer[]) returns table
    (letter_id integer, attempts integer, sent_at timestamptz, failed_at timestamptz, failed_because text,
     bounced_at timestamptz, bounced_because text, not_before timestamptz, can_resend boolean, channel text, delivered_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select letter.id, mail.attempts, mail.sent_at, mail.failed_at, mail.failed_because, mail.bounced_at, mail.bounced_because,
       mail.not_before, mail.failed_at is not null and mail.body_cipher is not null and mail.delivered_at is null, mail.channel,
       mail.delivered_at
     from letter join mail on mail.id = letter.mail_id
     where letter.id = any (letters) and (visitor_is_house() or letter.programme_id = any (visitor_programmes())) $$;

create or replace function letters_not_arrived(programme integer, since timestamptz, tried_since timestamptz) returns setof integer
  language sql stable security definer set search_path = public, pg_temp as
  $$ select letter.id from letter left join mail on mail.id = letter.mail_id
     where letter.programme_id = programme and letter.queued_at >= since and letter.dealt_with_at is null
       and (visitor_is_house() or (programme = any (visitor_programmes()) and visitor_reach() <> 'company'))
       and (letter.not_sent_because in ('bounced', 'no_address') or (mail.failed_at is not null and mail.delivered_at is null)
         or mail.bounced_at is not null
         or (mail.sent_at is null and mail.failed_because is not null and mail.queued_at < tried_since and mail.delivered_at is null))
       and not exists (select from letter later join mail arrived on arrived.id = later.mail_id
         where later.programme_id = programme and later.id > letter.id
           and (arrived.sent_at is not null or arrived.delivered_at is not null) and arrived.bounced_at is null
           and (later.contact_id = letter.contact_id or later.user_id = letter.user_id or later.person_id = letter.person_id)) $$;

-- Somebody has another address or number: what waits goes there, or is given up where there is none. Gives when the latest was written
-- that may have gone to the former one.
create function readdress_reader(whose integer, way text, sealed_to bytea, at timestamptz) returns timestamptz
  language sql security definer set search_path = public, pg_temp as
  $$ update mail set to_cipher = coalesce(sealed_to, ''),
       failed_at = case when sealed_to is null then at end,
       failed_because = case when sealed_to is null then 'no_address' else failed_because end,
       body_cipher = case when sealed_to is null and good_until is not null then null else body_cipher end
     from letter where letter.person_id = whose and mail.id = letter.mail_id and mail.channel = way
       and mail.sent_at is null and mail.failed_at is null
       and (visitor_is_house() or letter.programme_id = any (visitor_programmes()));
     select max(mail.queued_at) from letter join mail on mail.id = letter.mail_id
     where letter.person_id = whose and mail.channel = way
       and (mail.sent_at is not null or mail.handed_at is not null or mail.failed_because = 'sms_unanswered')
       and (visitor_is_house() or letter.programme_id = any (visitor_programmes())) $$;

revoke execute on function resend_letter(integer, timestamptz, bytea), readdress_reader(integer, text, bytea, timestamptz) from public;
grant execute on function resend_letter(integer, timestamptz, bytea), readdress_reader(integer, text, bytea, timestamptz) to spang_app;

-- Whoever was forgotten or became protected before letters let go of where they went.
update mail set to_cipher = ''
from letter
where letter.mail_id = mail.id and letter.person_id is null and letter.contact_id is null and letter.user_id is null
  and mail.to_cipher <> '' and (mail.sent_at is not null or mail.failed_at is not null);
