-- Someone has seen to a letter that did not arrive: by telephone, or by another address.
alter table letter add column dealt_with_at timestamptz, add column dealt_with_by text;
grant update (dealt_with_at, dealt_with_by) on letter to spang_app;

-- The letters of a programme that did not get to their reader and that nobody has seen to: given up, come back, never sent since there
-- was nowhere to send them, or tried in vain since long. One that a later letter to the same reader has arrived after needs nothing.
create function letters_not_arrived(programme integer, since timestamptz, tried_since timestamptz) returns setof integer
  language sql stable security definer set search_path = public, pg_temp as
  $$ select letter.id from letter left join mail on mail.id = letter.mail_id
     where letter.programme_id = programme and letter.queued_at >= since and letter.dealt_with_at is null
       and (visitor_is_house() or (programme = any (visitor_programmes()) and visitor_reach() <> 'company'))
       and (letter.not_sent_because in ('bounced', 'no_address') or mail.failed_at is not null or mail.bounced_at is not null
         or (mail.sent_at is null and mail.failed_because is not null and mail.queued_at < tried_since))
       and not exists (select from letter later join mail arrived on arrived.id = later.mail_id
         where later.programme_id = programme and later.id > letter.id and arrived.sent_at is not null and arrived.bounced_at is null
           and (later.contact_id = letter.contact_id or later.user_id = letter.user_id)) $$;
revoke execute on function letters_not_arrived(integer, timestamptz, timestamptz) from public;
grant execute on function letters_not_arrived(integer, timestamptz, timestamptz) to spang_app;
