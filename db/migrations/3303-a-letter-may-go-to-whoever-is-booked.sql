-- Let go when the person is forgotten or becomes protected: what stands is that a letter was sent.
alter table letter add column person_id integer references person;
create index letter_person on letter (person_id) where person_id is not null;

create function keep_letter_to_person(programme integer, person integer, letter_code text, spoken text, title text, duty boolean,
    mail integer, why_not text, at timestamptz) returns integer
  language sql security definer set search_path = public, pg_temp as
  $$ insert into letter (programme_id, person_id, code, language, subject, is_duty, mail_id, not_sent_because, queued_at)
     select programme, person, letter_code, spoken, title, duty, mail, why_not, at
     where visitor_is_house() or programme = any (visitor_programmes()) returning id $$;

create or replace function letters_not_arrived(programme integer, since timestamptz, tried_since timestamptz) returns setof integer
  language sql stable security definer set search_path = public, pg_temp as
  $$ select letter.id from letter left join mail on mail.id = letter.mail_id
     where letter.programme_id = programme and letter.queued_at >= since and letter.dealt_with_at is null
       and (visitor_is_house() or (programme = any (visitor_programmes()) and visitor_reach() <> 'company'))
       and (letter.not_sent_because in ('bounced', 'no_address') or mail.failed_at is not null or mail.bounced_at is not null
         or (mail.sent_at is null and mail.failed_because is not null and mail.queued_at < tried_since))
       and not exists (select from letter later join mail arrived on arrived.id = later.mail_id
         where later.programme_id = programme and later.id > letter.id and arrived.sent_at is not null and arrived.bounced_at is null
           and (later.contact_id = letter.contact_id or later.user_id = letter.user_id or later.person_id = letter.person_id)) $$;

create function let_go_of_reader(whose integer) returns void
  language sql security definer set search_path = public, pg_temp as
  $$ update letter set person_id = null where person_id = whose and (visitor_is_house() or programme_id = any (visitor_programmes())) $$;
revoke execute on function keep_letter_to_person(integer, integer, text, text, text, boolean, integer, text, timestamptz),
  let_go_of_reader(integer) from public;
grant execute on function keep_letter_to_person(integer, integer, text, text, text, boolean, integer, text, timestamptz),
  let_go_of_reader(integer) to spang_app;
