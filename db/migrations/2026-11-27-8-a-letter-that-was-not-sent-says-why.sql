-- A letter that someone did not want, or that had nowhere to go, is kept too: the company's page tells why nothing came.
alter table letter
  alter column mail_id drop not null,
  add column not_sent_because text check (not_sent_because in ('unsubscribed', 'bounced', 'no_address')),
  add check ((mail_id is null) = (not_sent_because is not null));

-- A version without words is the product's own again.
alter table letter_template
  alter column subject drop not null,
  alter column body drop not null,
  add check ((subject is null) = (body is null));

-- A company's own visitor, or someone who answers by link, may cause a letter without reading what else has been sent.
create function keep_letter(programme integer, company integer, contact integer, reader text, letter_code text, spoken text,
    title text, duty boolean, mail integer, why_not text, at timestamptz) returns integer
  language sql security definer set search_path = public as
  $$ insert into letter (programme_id, company_id, contact_id, user_id, code, language, subject, is_duty, mail_id, not_sent_because, queued_at)
     select programme, company, contact, reader, letter_code, spoken, title, duty, mail, why_not, at
     where visitor_is_house() or programme = any (visitor_programmes()) returning id $$;

-- Why an address gets no letters that are no duty, or null.
create function mail_refused(programme integer, address bytea) returns text
  language sql stable security definer set search_path = public as
  $$ select kind from mail_refusal where programme_id = programme and address_hash = address and lifted_at is null
     order by kind desc limit 1 $$;

drop function letter_states(integer[]);
create function letter_states(letters integer[]) returns table
    (letter_id integer, attempts integer, sent_at timestamptz, failed_at timestamptz, failed_because text,
     bounced_at timestamptz, bounced_because text, not_before timestamptz, can_resend boolean)
  language sql stable security definer set search_path = public as
  $$ select letter.id, mail.attempts, mail.sent_at, mail.failed_at, mail.failed_because, mail.bounced_at, mail.bounced_because,
       mail.not_before, mail.failed_at is not null and mail.body_cipher is not null
     from letter join mail on mail.id = letter.mail_id
     where letter.id = any (letters) and (visitor_is_house() or letter.programme_id = any (visitor_programmes())) $$;

-- A letter that was given up is put on its way again, as it was, while its words are still kept. Gives the number of its mail.
create function resend_letter(letter_number integer, at timestamptz) returns integer
  language sql security definer set search_path = public as
  $$ update mail set failed_at = null, failed_because = null, attempts = 0, queued_at = at, not_before = null
     from letter
     where letter.id = letter_number and mail.id = letter.mail_id and mail.failed_at is not null and mail.body_cipher is not null
       and (visitor_is_house() or (letter.programme_id = any (visitor_programmes()) and visitor_reach() <> 'company'))
     returning mail.id $$;

do $$
declare f text;
begin
  foreach f in array array['keep_letter(integer, integer, integer, text, text, text, text, boolean, integer, text, timestamptz)',
      'mail_refused(integer, bytea)', 'letter_states(integer[])', 'resend_letter(integer, timestamptz)'] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to spang_app', f);
  end loop;
end $$;
