-- An invitation that did not get to its reader is told of beside the other letters that did not.
alter table invitation add column mail_id integer unique references mail;

-- Invitations that wait for an answer, and whose letters did not get to their reader: given up, come back, or tried in vain since
-- `tried_since`; none from before `since`. A new invitation takes the place of the old.
create function invitations_not_arrived(programme integer, since timestamptz, tried_since timestamptz) returns table
    (invitation_id integer, subject text, queued_at timestamptz, sent_at timestamptz, failed_at timestamptz, failed_because text,
     bounced_at timestamptz, bounced_because text, not_before timestamptz)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select invitation.id, mail.subject, mail.queued_at, mail.sent_at, mail.failed_at, mail.failed_because, mail.bounced_at,
       mail.bounced_because, mail.not_before
     from invitation join mail on mail.id = invitation.mail_id
     where invitation.programme_id = programme and invitation.accepted_at is null and invitation.revoked_at is null
       and invitation.forgotten_at is null and mail.queued_at >= since
       and (visitor_is_house() or (programme = any (visitor_programmes()) and visitor_reach() <> 'company'))
       and (mail.failed_at is not null or mail.bounced_at is not null
         or (mail.sent_at is null and mail.failed_because is not null and mail.queued_at < tried_since)) $$;
revoke execute on function invitations_not_arrived(integer, timestamptz, timestamptz) from public;
grant execute on function invitations_not_arrived(integer, timestamptz, timestamptz) to spang_app;
