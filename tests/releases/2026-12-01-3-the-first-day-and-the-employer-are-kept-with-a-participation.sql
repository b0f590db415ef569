CREATE TYPE public.certainty AS ENUM (
    'confirmed',
    'stated',
    'known',
    'inferred',
    'unknown'
);

CREATE FUNCTION public.agreement_stands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.agreed_at is not null and (new.text, new.text_digest, new.signatory_name, new.signatory_title, new.method, new.agreed_at,
      new.agreed_on, new.file_id)
    is distinct from (old.text, old.text_digest, old.signatory_name, old.signatory_title, old.method, old.agreed_at, old.agreed_on,
      old.file_id)
  then raise exception 'an agreement that has been made is not changed';
  end if;
  if old.agreed_at is not null and new.company_id <> old.company_id
    and not exists (select from company where id = old.company_id and merged_into = new.company_id)
  then raise exception 'an agreement that has been made is not changed';
  end if;
  return new;
end $$;

CREATE FUNCTION public.attendance_at_own_company() RETURNS SETOF integer
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 500
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select placed.id from (
    select distinct on (attendance.id) attendance.id, employment.company_id
    from attendance
    join session on session.id = attendance.session_id
    join employment on employment.person_id = attendance.person_id
    where attendance.person_id in (select person_id from employment where company_id = visitor_company())
    order by attendance.id,
      (coalesce(employment.starts_on, '-infinity') <= session.held_on and session.held_on <= coalesce(employment.ends_on, 'infinity')) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = visitor_company()
$$;

CREATE FUNCTION public.bookings_by_own_company() RETURNS SETOF integer
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 500
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select placed.id from (
    select distinct on (booking.id) booking.id, employment.company_id
    from booking
    join employment on employment.person_id = booking.person_id
    cross join lateral (
      select coalesce(min(held_on), 'infinity') as first_on from session where session.occasion_id = booking.occasion_id) occasion
    where booking.person_id in (select person_id from employment where company_id = visitor_company())
    order by booking.id,
      (coalesce(employment.starts_on, '-infinity') <= occasion.first_on and occasion.first_on <= coalesce(employment.ends_on, 'infinity')) desc,
      coalesce(employment.starts_on, '-infinity') desc, coalesce(employment.ends_on, 'infinity') desc, employment.id desc) placed
  where placed.company_id = visitor_company()
$$;

CREATE FUNCTION public.count_anew() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  analyze company, contact, person, personal_number, employment, course, occasion, session, attendance, participation,
    company_participation, in_kind_entry, import_row;
end $$;

CREATE FUNCTION public.keep_letter(programme integer, company integer, contact integer, reader text, letter_code text, spoken text, title text, duty boolean, mail integer, why_not text, at timestamp with time zone) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ insert into letter (programme_id, company_id, contact_id, user_id, code, language, subject, is_duty, mail_id, not_sent_because, queued_at)
     select programme, company, contact, reader, letter_code, spoken, title, duty, mail, why_not, at
     where visitor_is_house() or programme = any (visitor_programmes()) returning id $$;

CREATE FUNCTION public.letter_states(letters integer[]) RETURNS TABLE(letter_id integer, attempts integer, sent_at timestamp with time zone, failed_at timestamp with time zone, failed_because text, bounced_at timestamp with time zone, bounced_because text, not_before timestamp with time zone, can_resend boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ select letter.id, mail.attempts, mail.sent_at, mail.failed_at, mail.failed_because, mail.bounced_at, mail.bounced_because,
       mail.not_before, mail.failed_at is not null and mail.body_cipher is not null
     from letter join mail on mail.id = letter.mail_id
     where letter.id = any (letters) and (visitor_is_house() or letter.programme_id = any (visitor_programmes())) $$;

CREATE FUNCTION public.mail_refused(programme integer, address bytea) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ select kind from mail_refusal where programme_id = programme and address_hash = address and lifted_at is null
     order by kind desc limit 1 $$;

CREATE FUNCTION public.may_sign_in(address text, today date, at timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ select exists (select from auth_user join membership on membership.user_id = auth_user.id
       where auth_user.email = lower(address) and revoked_at is null and (until_on is null or until_on >= today))
     or exists (select from invitation
       where email = lower(address) and accepted_at is null and revoked_at is null and expires_at > at) $$;

CREATE FUNCTION public.name_key(name text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select regexp_replace(regexp_replace(lower(name), '\m(ab|aktiebolag|hb|kb|i|sverige|sweden|publ)\M', '', 'g'), '[^a-zåäöéü0-9]+', '', 'g') $$;

CREATE FUNCTION public.name_parts(name text) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$ select coalesce(array_agg(distinct substr(padded, at, 3)), '{}')
     from (select '  ' || name_key(name) || ' ' as padded) as key, generate_series(1, length(padded) - 2) as at
     where name_key(name) <> '' $$;

CREATE FUNCTION public.number_left_out() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if random() < 0.2 then perform nextval(pg_get_serial_sequence(tg_table_name, 'id')); end if;
  return new;
end $$;

CREATE FUNCTION public.participation_anew(whose integer[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  -- Two who change what one person's participation rests on at once would each miss what the other wrote; so the second waits, and then reads.
  perform from person where id = any (whose) order by id for no key update;
  delete from participation
    where person_id = any (whose)
      and not exists (select from attendance where attendance.person_id = participation.person_id and attendance.quarters > 0);
  insert into participation (programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters,
      sex, education, is_protected, age, company_id, county, category, is_unqualified, last_training_year, never_trained)
    select programme_id, person_id, started_on, last_attended_on, quarters, signed_quarters,
      sex, education, is_protected, age, company_id, county, category, is_unqualified, last_training_year, never_trained
    from participation_in_attendance where person_id = any (whose)
    on conflict (person_id) do update set started_on = excluded.started_on, last_attended_on = excluded.last_attended_on,
      quarters = excluded.quarters, signed_quarters = excluded.signed_quarters,
      sex = excluded.sex, education = excluded.education, is_protected = excluded.is_protected, age = excluded.age,
      company_id = excluded.company_id, county = excluded.county, category = excluded.category,
      is_unqualified = excluded.is_unqualified, last_training_year = excluded.last_training_year, never_trained = excluded.never_trained;
  with standing as (
    insert into company_participation (programme_id, company_id, person_id, is_protected, started_on, last_attended_on, trained_on, quarters, signed_quarters)
      select programme_id, company_id, person_id, is_protected, started_on, last_attended_on, trained_on, quarters, signed_quarters
      from company_participation_in_attendance where person_id = any (whose)
      on conflict (person_id, company_id) do update set is_protected = excluded.is_protected, started_on = excluded.started_on,
        last_attended_on = excluded.last_attended_on, trained_on = excluded.trained_on, quarters = excluded.quarters,
        signed_quarters = excluded.signed_quarters
      returning person_id, company_id)
  delete from company_participation
    where person_id = any (whose)
      and not exists (select from standing where standing.person_id = company_participation.person_id
        and standing.company_id = company_participation.company_id);
end $$;

CREATE FUNCTION public.participation_follows_attendance() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if tg_op = 'UPDATE' then
    perform participation_anew(array(select person_id from changed union select person_id from before_it));
  else
    perform participation_anew(array(select distinct person_id from changed));
  end if;
  return null;
end $$;

CREATE FUNCTION public.participation_follows_company() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform participation_anew(array(select person_id from employment where company_id = new.id));
  return null;
end $$;

CREATE FUNCTION public.participation_follows_person() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform participation_anew(array[new.id]);
  return null;
end $$;

CREATE FUNCTION public.participation_follows_session() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform participation_anew(array(select person_id from attendance where session_id = new.id));
  return null;
end $$;

CREATE FUNCTION public.programmes_here() RETURNS TABLE(programmes integer, demonstrations integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ select count(*)::integer, (count(*) filter (where is_demonstration))::integer from programme $$;

CREATE FUNCTION public.queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamp with time zone, wait_until timestamp with time zone, return_address bytea) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ insert into mail (programme_id, to_cipher, subject, body_cipher, queued_at, not_before, return_hash)
     values (programme, sealed_to, subject, sealed_body, at, wait_until, return_address) returning id $$;

CREATE FUNCTION public.resend_letter(letter_number integer, at timestamp with time zone) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ update mail set failed_at = null, failed_because = null, attempts = 0, queued_at = at, not_before = null
     from letter
     where letter.id = letter_number and mail.id = letter.mail_id and mail.failed_at is not null and mail.body_cipher is not null
       and (visitor_is_house() or (letter.programme_id = any (visitor_programmes()) and visitor_reach() <> 'company'))
     returning mail.id $$;

CREATE FUNCTION public.shred_time_of_person(whose integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not exists (select from person where id = whose and forgotten_at is not null) then
    raise exception 'the person is not forgotten';
  end if;
  update attendance_correction set reason = '–' where attendance_id in (select id from attendance where person_id = whose);
  update booking set cancelled_because = null where person_id = whose;
end $$;

CREATE FUNCTION public.shred_trail_of_person(whose integer, at timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare forgotten integer;
begin
  update trail_detail set detail = null, shredded_at = at where person_id = whose and detail is not null;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

CREATE FUNCTION public.steps_held() RETURNS TABLE(company_id integer, stage text, reached_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  is_house boolean := visitor_is_house();
  programmes integer[] := visitor_programmes();
  own_company integer := visitor_company();
begin
  return query
    select visit.company_id, 'contacted', min(visit.held_on)
    from visit
    where made_as <> 'officer' and kind in ('visit', 'call', 'meeting')
      and (is_house or programme_id = any (programmes)) and (is_house or own_company is null or visit.company_id = own_company)
    group by visit.company_id
    union all
    select held.company_id, held.stage, min((held.starts_at at time zone 'Europe/Stockholm')::date)
    from (
      select appointment.company_id, starts_at,
        case kind when 'visit' then 'contacted' when 'follow_up' then 'followed_up' else kind end as stage
      from appointment
      where appointment.company_id is not null and kind <> 'meeting' and cancelled_at is null
        and (is_house or programme_id = any (programmes)) and (is_house or own_company is null or appointment.company_id = own_company)
        and exists (select from appointment_guest guest where guest.appointment_id = appointment.id and guest.attended)
    ) held
    group by held.company_id, held.stage;
end $$;

CREATE FUNCTION public.trail_end() RETURNS TABLE(id integer, digest text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ select id, digest from trail order by id desc limit 1 $$;

CREATE FUNCTION public.visitor_company() RETURNS integer
    LANGUAGE sql STABLE
    RETURN (NULLIF(current_setting('spang.company'::text, true), ''::text))::integer;

CREATE FUNCTION public.visitor_is_house() RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (COALESCE(current_setting('spang.house'::text, true), ''::text) = 'on'::text);

CREATE FUNCTION public.visitor_partner() RETURNS integer
    LANGUAGE sql STABLE
    RETURN (NULLIF(current_setting('spang.partner'::text, true), ''::text))::integer;

CREATE FUNCTION public.visitor_programmes() RETURNS integer[]
    LANGUAGE sql STABLE
    RETURN (NULLIF(current_setting('spang.programmes'::text, true), ''::text))::integer[];

CREATE FUNCTION public.visitor_reach() RETURNS text
    LANGUAGE sql STABLE
    RETURN CASE WHEN (public.visitor_company() IS NULL) THEN 'programme'::text ELSE 'company'::text END;

CREATE TABLE public.agreement (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    template_id integer NOT NULL,
    text text NOT NULL,
    text_digest text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    offered_on date NOT NULL,
    offered_by text,
    closed_year_because text,
    withdrawn_at timestamp with time zone,
    signatory_name text DEFAULT ''::text NOT NULL,
    signatory_title text DEFAULT ''::text NOT NULL,
    method text,
    agreed_at timestamp with time zone,
    agreed_on date,
    registered_by text,
    file_id integer,
    file_digest text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT agreement_check CHECK (((agreed_at IS NULL) = (method IS NULL))),
    CONSTRAINT agreement_check1 CHECK (((agreed_at IS NULL) = (agreed_on IS NULL))),
    CONSTRAINT agreement_check2 CHECK (((agreed_at IS NULL) OR ((signatory_name <> ''::text) AND (signatory_title <> ''::text) AND (file_id IS NOT NULL)))),
    CONSTRAINT agreement_closed_year_because_check CHECK ((closed_year_because <> ''::text)),
    CONSTRAINT agreement_method_check CHECK ((method = ANY (ARRAY['code'::text, 'paper'::text])))
);

CREATE TABLE public.agreement_code (
    agreement_id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    contact_id integer NOT NULL,
    code_hash bytea NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    signatory_name text NOT NULL,
    signatory_title text NOT NULL,
    CONSTRAINT agreement_code_signatory_name_check CHECK ((signatory_name <> ''::text)),
    CONSTRAINT agreement_code_signatory_title_check CHECK ((signatory_title <> ''::text))
);

ALTER TABLE public.agreement ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreement_template (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    language text NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    source text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by text,
    CONSTRAINT agreement_template_body_check CHECK ((body <> ''::text)),
    CONSTRAINT agreement_template_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT agreement_template_title_check CHECK ((title <> ''::text)),
    CONSTRAINT agreement_template_version_check CHECK ((version > 0))
);

ALTER TABLE public.agreement_template ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.agreement_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aid_declaration (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    declared_on date NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    declared_by_name text NOT NULL,
    declared_by_title text NOT NULL,
    method text NOT NULL,
    group_numbers text[] DEFAULT '{}'::text[] NOT NULL,
    has_no_other_aid boolean NOT NULL,
    text text NOT NULL,
    text_digest text NOT NULL,
    registered_by text,
    file_id integer,
    CONSTRAINT aid_declaration_declared_by_name_check CHECK ((declared_by_name <> ''::text)),
    CONSTRAINT aid_declaration_declared_by_title_check CHECK ((declared_by_title <> ''::text)),
    CONSTRAINT aid_declaration_method_check CHECK ((method = ANY (ARRAY['link'::text, 'account'::text, 'paper'::text])))
);

ALTER TABLE public.aid_declaration ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.aid_declaration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aid_declared (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    declaration_id integer NOT NULL,
    company_id integer NOT NULL,
    granter text NOT NULL,
    granted_on date NOT NULL,
    regulation text NOT NULL,
    euro_cents bigint NOT NULL,
    purpose text DEFAULT ''::text NOT NULL,
    ore bigint,
    eur_rate numeric(10,4),
    CONSTRAINT aid_declared_check CHECK (((ore IS NULL) = (eur_rate IS NULL))),
    CONSTRAINT aid_declared_eur_rate_check CHECK ((eur_rate > (0)::numeric)),
    CONSTRAINT aid_declared_euro_cents_check CHECK ((euro_cents > 0)),
    CONSTRAINT aid_declared_granter_check CHECK ((granter <> ''::text)),
    CONSTRAINT aid_declared_ore_check CHECK ((ore > 0)),
    CONSTRAINT aid_declared_regulation_check CHECK ((regulation = ANY (ARRAY['de_minimis'::text, 'de_minimis_other'::text, 'block_exemption'::text, 'other'::text])))
);

ALTER TABLE public.aid_declared ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.aid_declared_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.appointment (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer,
    kind text NOT NULL,
    title text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    uid uuid DEFAULT gen_random_uuid() NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    made_by text,
    made_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT appointment_check CHECK ((ends_at > starts_at)),
    CONSTRAINT appointment_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'workshop_1'::text, 'workshop_2'::text, 'follow_up'::text, 'meeting'::text]))),
    CONSTRAINT appointment_title_check CHECK ((title <> ''::text))
);

CREATE TABLE public.appointment_guest (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    appointment_id integer NOT NULL,
    user_id text,
    contact_id integer,
    attended boolean,
    CONSTRAINT appointment_guest_check CHECK (((user_id IS NULL) <> (contact_id IS NULL)))
);

ALTER TABLE public.appointment_guest ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.appointment_guest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.appointment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.appointment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.attempt (
    key text NOT NULL,
    attempted_at timestamp with time zone NOT NULL
);

CREATE TABLE public.attendance (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    session_id integer NOT NULL,
    person_id integer NOT NULL,
    quarters integer NOT NULL,
    signed_at timestamp with time zone,
    signed_by text,
    signed_how text,
    import_id integer,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT attendance_check CHECK (((signed_at IS NULL) = (signed_how IS NULL))),
    CONSTRAINT attendance_quarters_check CHECK ((quarters >= 0)),
    CONSTRAINT attendance_signed_how_check CHECK ((signed_how = ANY (ARRAY['register'::text, 'phone'::text, 'code'::text, 'kiosk'::text, 'paper'::text])))
);

CREATE TABLE public.attendance_correction (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    attendance_id integer NOT NULL,
    quarters_before integer NOT NULL,
    quarters_after integer NOT NULL,
    signed_before boolean NOT NULL,
    signed_after boolean NOT NULL,
    reason text NOT NULL,
    corrected_at timestamp with time zone NOT NULL,
    corrected_by text NOT NULL,
    CONSTRAINT attendance_correction_reason_check CHECK ((reason <> ''::text))
);

ALTER TABLE public.attendance_correction ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.attendance_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.attendance ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_account (
    id text NOT NULL,
    user_id text NOT NULL,
    account_id text NOT NULL,
    provider_id text NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp with time zone,
    refresh_token_expires_at timestamp with time zone,
    scope text,
    password text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT auth_account_password_check CHECK ((password IS NULL))
);

CREATE TABLE public.auth_passkey (
    id text NOT NULL,
    user_id text NOT NULL,
    name text,
    public_key text NOT NULL,
    credential_id text NOT NULL,
    counter integer NOT NULL,
    device_type text NOT NULL,
    backed_up boolean NOT NULL,
    transports text,
    aaguid text,
    created_at timestamp with time zone
);

CREATE TABLE public.auth_rate_limit (
    id text NOT NULL,
    key text NOT NULL,
    count integer NOT NULL,
    last_request bigint NOT NULL
);

CREATE TABLE public.auth_session (
    id text NOT NULL,
    user_id text NOT NULL,
    token text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

CREATE TABLE public.auth_user (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT auth_user_email_check CHECK ((email = lower(email)))
);

CREATE TABLE public.auth_verification (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

CREATE TABLE public.booking (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    occasion_id integer NOT NULL,
    person_id integer NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    cancelled_because text
);

ALTER TABLE public.booking ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.booking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.budget_line (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    budget_version_id integer NOT NULL,
    side text NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL,
    means text NOT NULL,
    in_kind_of text,
    financier_id integer,
    amount_ore bigint NOT NULL,
    CONSTRAINT budget_line_amount_ore_check CHECK ((amount_ore >= 0)),
    CONSTRAINT budget_line_check CHECK (((means = 'in_kind'::text) = (in_kind_of IS NOT NULL))),
    CONSTRAINT budget_line_in_kind_of_check CHECK ((in_kind_of = ANY (ARRAY['participants'::text, 'union'::text, 'employers'::text, 'owner'::text, 'partner'::text]))),
    CONSTRAINT budget_line_means_check CHECK ((means = ANY (ARRAY['cash'::text, 'in_kind'::text]))),
    CONSTRAINT budget_line_name_check CHECK ((name <> ''::text)),
    CONSTRAINT budget_line_side_check CHECK ((side = ANY (ARRAY['income'::text, 'cost'::text])))
);

ALTER TABLE public.budget_line ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.budget_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.budget_version (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    valid_from date NOT NULL,
    support_ore bigint NOT NULL,
    total_ore bigint NOT NULL,
    source text NOT NULL,
    certainty public.certainty NOT NULL,
    CONSTRAINT budget_version_check CHECK ((support_ore <= total_ore)),
    CONSTRAINT budget_version_support_ore_check CHECK ((support_ore >= 0)),
    CONSTRAINT budget_version_total_ore_check CHECK ((total_ore > 0))
);

ALTER TABLE public.budget_version ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.budget_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.calendar_feed (
    id integer NOT NULL,
    user_id text NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    revoked_at timestamp with time zone
);

ALTER TABLE public.calendar_feed ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.calendar_feed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.claim_period (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    CONSTRAINT claim_period_check CHECK ((ends_on >= starts_on))
);

ALTER TABLE public.claim_period ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.claim_period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.company (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    organisation_number character(10),
    name text NOT NULL,
    municipality_code character(4) NOT NULL,
    partner_id integer,
    employees integer,
    women_kollektiv integer,
    men_kollektiv integer,
    women_tjansteman integer,
    men_tjansteman integer,
    turnover_ore bigint,
    balance_ore bigint,
    parent_number character(10),
    sni text,
    came_via text,
    referred_on date,
    agreed_on date,
    import_id integer,
    version integer DEFAULT 1 NOT NULL,
    outside_because text,
    women_unqualified integer,
    men_unqualified integer,
    base_stated_on date,
    accepted_on date,
    merged_into integer,
    merged_at timestamp with time zone,
    name_key text GENERATED ALWAYS AS (public.name_key(name)) STORED,
    name_parts text[] GENERATED ALWAYS AS (public.name_parts(name)) STORED,
    closed_year_because text,
    CONSTRAINT company_balance_ore_check CHECK ((balance_ore >= 0)),
    CONSTRAINT company_check CHECK (((agreed_on IS NULL) OR (organisation_number IS NOT NULL))),
    CONSTRAINT company_check1 CHECK (((women_unqualified IS NULL) OR (women_kollektiv IS NULL) OR (women_unqualified <= women_kollektiv))),
    CONSTRAINT company_check2 CHECK (((men_unqualified IS NULL) OR (men_kollektiv IS NULL) OR (men_unqualified <= men_kollektiv))),
    CONSTRAINT company_check3 CHECK (((merged_into IS NULL) = (merged_at IS NULL))),
    CONSTRAINT company_check4 CHECK (((merged_into IS NULL) OR (agreed_on IS NULL))),
    CONSTRAINT company_closed_year_because_check CHECK ((closed_year_because <> ''::text)),
    CONSTRAINT company_employees_check CHECK ((employees >= 0)),
    CONSTRAINT company_men_kollektiv_check CHECK ((men_kollektiv >= 0)),
    CONSTRAINT company_men_tjansteman_check CHECK ((men_tjansteman >= 0)),
    CONSTRAINT company_men_unqualified_check CHECK ((men_unqualified >= 0)),
    CONSTRAINT company_name_check CHECK ((name <> ''::text)),
    CONSTRAINT company_organisation_number_check CHECK ((organisation_number ~ '^[0-9]{10}$'::text)),
    CONSTRAINT company_outside_because_check CHECK ((outside_because <> ''::text)),
    CONSTRAINT company_turnover_ore_check CHECK ((turnover_ore >= 0)),
    CONSTRAINT company_women_kollektiv_check CHECK ((women_kollektiv >= 0)),
    CONSTRAINT company_women_tjansteman_check CHECK ((women_tjansteman >= 0)),
    CONSTRAINT company_women_unqualified_check CHECK ((women_unqualified >= 0))
);

ALTER TABLE public.company ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.company_link (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    contact_id integer,
    purpose text NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    CONSTRAINT company_link_check CHECK ((expires_at > created_at)),
    CONSTRAINT company_link_purpose_check CHECK ((purpose ~ '^[a-z][a-z_]*$'::text))
);

ALTER TABLE public.company_link ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.company_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.company_participation (
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    person_id integer NOT NULL,
    is_protected boolean NOT NULL,
    started_on date NOT NULL,
    last_attended_on date NOT NULL,
    trained_on date,
    quarters integer NOT NULL,
    signed_quarters integer NOT NULL,
    CONSTRAINT company_participation_check CHECK (((signed_quarters >= 0) AND (signed_quarters <= quarters))),
    CONSTRAINT company_participation_quarters_check CHECK ((quarters > 0))
);

CREATE TABLE public.employment (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    person_id integer NOT NULL,
    company_id integer NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    category text NOT NULL,
    is_unqualified boolean DEFAULT false NOT NULL,
    last_training_year smallint,
    never_trained boolean DEFAULT false NOT NULL,
    shift text DEFAULT ''::text NOT NULL,
    starts_on date,
    ends_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT employment_category_check CHECK ((category = ANY (ARRAY['kollektiv'::text, 'tjansteman'::text]))),
    CONSTRAINT employment_check CHECK ((NOT (never_trained AND (last_training_year IS NOT NULL)))),
    CONSTRAINT employment_check1 CHECK (((ends_on IS NULL) OR (starts_on IS NULL) OR (ends_on >= starts_on)))
);

CREATE TABLE public.person (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    given_name text DEFAULT ''::text NOT NULL,
    family_name text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    mobile text DEFAULT ''::text NOT NULL,
    sex text NOT NULL,
    born_on date NOT NULL,
    education text NOT NULL,
    is_protected boolean DEFAULT false NOT NULL,
    import_id integer,
    version integer DEFAULT 1 NOT NULL,
    forgotten_at timestamp with time zone,
    CONSTRAINT person_check CHECK (((NOT is_protected) OR ((given_name = ''::text) AND (family_name = ''::text) AND (email = ''::text) AND (mobile = ''::text)))),
    CONSTRAINT person_education_check CHECK ((education = ANY (ARRAY['isced_0_2'::text, 'isced_3_4'::text, 'isced_5_8'::text, 'isced_unknown'::text]))),
    CONSTRAINT person_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text])))
);

CREATE TABLE public.session (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    occasion_id integer NOT NULL,
    held_on date NOT NULL,
    starts_at time without time zone NOT NULL,
    ends_at time without time zone NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    quarters integer GENERATED ALWAYS AS (((EXTRACT(epoch FROM (ends_at - starts_at)) / (900)::numeric))::integer) STORED NOT NULL,
    CONSTRAINT session_check CHECK ((ends_at > starts_at))
);

CREATE VIEW public.company_participation_in_attendance WITH (security_invoker='true') AS
 SELECT placed.programme_id,
    placed.company_id,
    placed.person_id,
    person.is_protected,
    min(placed.held_on) AS started_on,
    max(placed.held_on) AS last_attended_on,
    min(placed.held_on) FILTER (WHERE placed.is_employed) AS trained_on,
    (sum(placed.quarters))::integer AS quarters,
    (COALESCE(sum(placed.quarters) FILTER (WHERE placed.is_signed), (0)::bigint))::integer AS signed_quarters
   FROM (( SELECT DISTINCT ON (attendance.person_id, attendance.id) attendance.programme_id,
            attendance.person_id,
            attendance.quarters,
            (attendance.signed_at IS NOT NULL) AS is_signed,
            session.held_on,
            employment.company_id,
            ((COALESCE(employment.starts_on, '-infinity'::date) <= session.held_on) AND (session.held_on <= COALESCE(employment.ends_on, 'infinity'::date))) AS is_employed
           FROM ((public.attendance
             JOIN public.session ON ((session.id = attendance.session_id)))
             JOIN public.employment ON ((employment.person_id = attendance.person_id)))
          WHERE (attendance.quarters > 0)
          ORDER BY attendance.person_id, attendance.id, ((COALESCE(employment.starts_on, '-infinity'::date) <= session.held_on) AND (session.held_on <= COALESCE(employment.ends_on, 'infinity'::date))) DESC, COALESCE(employment.starts_on, '-infinity'::date) DESC, COALESCE(employment.ends_on, 'infinity'::date) DESC, employment.id DESC) placed
     JOIN public.person ON ((person.id = placed.person_id)))
  GROUP BY placed.programme_id, placed.company_id, placed.person_id, person.is_protected;

CREATE TABLE public.departure (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    because text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    noted_by text,
    noted_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    undone_by text,
    CONSTRAINT departure_because_check CHECK ((because = ANY (ARRAY['no_time'::text, 'no_need'::text, 'other_programme'::text, 'economy'::text, 'aid_ceiling'::text, 'closed'::text, 'outside_area'::text, 'no_answer'::text, 'other'::text]))),
    CONSTRAINT departure_kind_check CHECK ((kind = ANY (ARRAY['declined'::text, 'left'::text])))
);

CREATE TABLE public.milestone (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    stage text NOT NULL,
    reached_on date NOT NULL,
    noted_by text,
    noted_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    CONSTRAINT milestone_stage_check CHECK ((stage = ANY (ARRAY['contacted'::text, 'offered'::text, 'assessed'::text, 'workshop_1'::text, 'workshop_2'::text, 'planned'::text, 'followed_up'::text, 'completed'::text])))
);

CREATE TABLE public.partner (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    counties text[] DEFAULT '{}'::text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    sends_officers boolean DEFAULT false NOT NULL,
    CONSTRAINT partner_kind_check CHECK ((kind = ANY (ARRAY['owner'::text, 'partner'::text, 'collaborator'::text]))),
    CONSTRAINT partner_name_check CHECK ((name <> ''::text))
);

CREATE VIEW public.company_path WITH (security_invoker='true') AS
 WITH step AS (
         SELECT milestone.company_id,
            milestone.stage,
            milestone.reached_on
           FROM public.milestone
          WHERE (milestone.withdrawn_at IS NULL)
        UNION ALL
         SELECT steps_held.company_id,
            steps_held.stage,
            steps_held.reached_on
           FROM public.steps_held() steps_held(company_id, stage, reached_on)
        ), noted AS (
         SELECT step.company_id,
            min(step.reached_on) FILTER (WHERE (step.stage = 'contacted'::text)) AS contacted_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'offered'::text)) AS offered_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'assessed'::text)) AS assessed_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'workshop_1'::text)) AS workshop_1_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'workshop_2'::text)) AS workshop_2_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'planned'::text)) AS planned_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'followed_up'::text)) AS followed_up_on,
            min(step.reached_on) FILTER (WHERE (step.stage = 'completed'::text)) AS completed_on
           FROM step
          GROUP BY step.company_id
        ), trained AS (
         SELECT company_participation.company_id,
            min(company_participation.trained_on) AS training_on
           FROM public.company_participation
          WHERE (NOT company_participation.is_protected)
          GROUP BY company_participation.company_id
        ), offers AS (
         SELECT agreement.company_id,
            min(agreement.offered_on) AS offered_on
           FROM public.agreement
          WHERE (agreement.withdrawn_at IS NULL)
          GROUP BY agreement.company_id
        ), dated AS (
         SELECT company.id AS company_id,
            company.programme_id,
            COALESCE(via.sends_officers, false) AS is_referred,
            company.referred_on AS tip_on,
            company.accepted_on AS referred_on,
            noted.contacted_on,
            LEAST(noted.offered_on, offers.offered_on) AS offered_on,
            company.agreed_on,
            noted.assessed_on,
            noted.workshop_1_on,
            noted.workshop_2_on,
            noted.planned_on,
            trained.training_on,
            noted.followed_up_on,
            noted.completed_on,
            departure.happened_on AS left_on,
            departure.kind AS left_kind,
            departure.because AS left_because
           FROM (((((public.company
             LEFT JOIN public.partner via ON (((via.programme_id = company.programme_id) AND (via.name = company.came_via))))
             LEFT JOIN noted ON ((noted.company_id = company.id)))
             LEFT JOIN trained ON ((trained.company_id = company.id)))
             LEFT JOIN offers ON ((offers.company_id = company.id)))
             LEFT JOIN public.departure ON (((departure.company_id = company.id) AND (departure.undone_at IS NULL))))
          WHERE (company.merged_into IS NULL)
        )
 SELECT dated.company_id,
    dated.programme_id,
    dated.is_referred,
    dated.tip_on,
    dated.referred_on,
    dated.contacted_on,
    dated.offered_on,
    dated.agreed_on,
    dated.assessed_on,
    dated.workshop_1_on,
    dated.workshop_2_on,
    dated.planned_on,
    dated.training_on,
    dated.followed_up_on,
    dated.completed_on,
    dated.left_on,
    dated.left_kind,
    dated.left_because,
        CASE
            WHEN (dated.left_on IS NOT NULL) THEN dated.left_kind
            WHEN (dated.completed_on IS NOT NULL) THEN 'completed'::text
            WHEN (dated.followed_up_on IS NOT NULL) THEN 'followed_up'::text
            WHEN (dated.training_on IS NOT NULL) THEN 'training'::text
            WHEN (dated.planned_on IS NOT NULL) THEN 'planned'::text
            WHEN (dated.workshop_2_on IS NOT NULL) THEN 'workshop_2'::text
            WHEN (dated.workshop_1_on IS NOT NULL) THEN 'workshop_1'::text
            WHEN (dated.assessed_on IS NOT NULL) THEN 'assessed'::text
            WHEN (dated.agreed_on IS NOT NULL) THEN 'agreed'::text
            WHEN (dated.offered_on IS NOT NULL) THEN 'offered'::text
            WHEN (dated.contacted_on IS NOT NULL) THEN 'contacted'::text
            WHEN (dated.referred_on IS NOT NULL) THEN 'referred'::text
            ELSE 'tip'::text
        END AS stage
   FROM dated;

CREATE TABLE public.contact (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    function text NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    CONSTRAINT contact_function_check CHECK ((function = ANY (ARRAY['contact'::text, 'management'::text, 'hr'::text, 'change_leader'::text, 'union_representative'::text, 'officer'::text, 'knocked'::text])))
);

ALTER TABLE public.contact ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.course (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    quarters integer NOT NULL,
    is_required_by_law boolean DEFAULT false NOT NULL,
    import_id integer,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT course_code_check CHECK ((code <> ''::text)),
    CONSTRAINT course_kind_check CHECK ((kind = ANY (ARRAY['strategic'::text, 'role'::text, 'broad'::text, 'company'::text, 'validation'::text]))),
    CONSTRAINT course_quarters_check CHECK ((quarters >= 0)),
    CONSTRAINT course_title_check CHECK ((title <> ''::text))
);

ALTER TABLE public.course ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.course_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.departure ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.departure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.employment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.employment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.financier (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT financier_kind_check CHECK ((kind = ANY (ARRAY['esf'::text, 'public'::text, 'private'::text]))),
    CONSTRAINT financier_name_check CHECK ((name <> ''::text))
);

ALTER TABLE public.financier ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.financier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.focus_group (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    sex text,
    category text,
    unqualified boolean,
    years_without_training smallint,
    valid_from date NOT NULL,
    source text NOT NULL,
    certainty public.certainty NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT focus_group_category_check CHECK ((category = ANY (ARRAY['kollektiv'::text, 'tjansteman'::text]))),
    CONSTRAINT focus_group_code_check CHECK ((code ~ '^[a-z]$'::text)),
    CONSTRAINT focus_group_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text]))),
    CONSTRAINT focus_group_years_without_training_check CHECK ((years_without_training > 0))
);

ALTER TABLE public.focus_group ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.focus_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.health_answer (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    health_check_id integer NOT NULL,
    respondent_hash bytea NOT NULL,
    organisation text NOT NULL,
    marks jsonb NOT NULL,
    comment text DEFAULT ''::text NOT NULL,
    answered_on date NOT NULL
);

ALTER TABLE public.health_answer ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.health_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.health_check (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    name text NOT NULL,
    opened_on date NOT NULL,
    closes_on date NOT NULL,
    opened_by text,
    CONSTRAINT health_check_check CHECK ((closes_on >= opened_on)),
    CONSTRAINT health_check_name_check CHECK ((name <> ''::text))
);

ALTER TABLE public.health_check ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.health_check_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.import (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by text,
    carried_out_at timestamp with time zone,
    file_names text[] NOT NULL,
    file_digest text NOT NULL,
    counts jsonb DEFAULT '{}'::jsonb NOT NULL
);

CREATE TABLE public.import_file (
    import_id integer NOT NULL,
    programme_id integer NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL,
    register text,
    cipher bytea NOT NULL
);

ALTER TABLE public.import ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.import_rejection (
    import_id integer NOT NULL,
    programme_id integer NOT NULL,
    register text NOT NULL,
    row_number integer NOT NULL,
    code text NOT NULL,
    cells_cipher bytea NOT NULL,
    sheet smallint DEFAULT 1 NOT NULL
);

CREATE TABLE public.import_row (
    programme_id integer NOT NULL,
    register text NOT NULL,
    digest bytea NOT NULL,
    copy integer NOT NULL,
    outcome text NOT NULL,
    import_id integer NOT NULL,
    CONSTRAINT import_row_copy_check CHECK ((copy > 0))
);

CREATE TABLE public.in_kind_entry (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    attendance_id integer NOT NULL,
    person_id integer NOT NULL,
    company_id integer NOT NULL,
    session_id integer NOT NULL,
    held_on date NOT NULL,
    quarters integer NOT NULL,
    ore_per_hour bigint NOT NULL,
    amount_ore bigint NOT NULL,
    not_counted_because text,
    reverses_id integer,
    posted_at timestamp with time zone NOT NULL,
    posted_because text NOT NULL,
    CONSTRAINT in_kind_entry_check CHECK (((not_counted_because IS NULL) OR (amount_ore = 0))),
    CONSTRAINT in_kind_entry_check1 CHECK (((reverses_id IS NOT NULL) OR (quarters >= 0))),
    CONSTRAINT in_kind_entry_not_counted_because_check CHECK ((not_counted_because = ANY (ARRAY['outside_programme'::text, 'not_admitted'::text, 'before_agreement'::text, 'no_employment'::text])))
);

ALTER TABLE public.in_kind_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.in_kind_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.invitation (
    id integer NOT NULL,
    email text,
    name text DEFAULT ''::text NOT NULL,
    programme_id integer,
    role text NOT NULL,
    partner_id integer,
    company_id integer,
    provider_id integer,
    until_on date,
    token_hash bytea NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    invited_by text,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    accepted_by text,
    revoked_at timestamp with time zone,
    revoked_by text,
    forgotten_at timestamp with time zone,
    CONSTRAINT invitation_check CHECK (((role = 'administrator'::text) = (programme_id IS NULL))),
    CONSTRAINT invitation_check1 CHECK (((role = 'company'::text) = (company_id IS NOT NULL))),
    CONSTRAINT invitation_check2 CHECK (((role = 'provider'::text) = (provider_id IS NOT NULL))),
    CONSTRAINT invitation_check3 CHECK (((role = 'auditor'::text) = (until_on IS NOT NULL))),
    CONSTRAINT invitation_check4 CHECK (((partner_id IS NULL) OR (role = 'process_leader'::text))),
    CONSTRAINT invitation_check5 CHECK (((accepted_at IS NULL) = (accepted_by IS NULL))),
    CONSTRAINT invitation_check6 CHECK (((accepted_at IS NULL) OR (revoked_at IS NULL))),
    CONSTRAINT invitation_check7 CHECK (((email IS NULL) = (forgotten_at IS NOT NULL))),
    CONSTRAINT invitation_check8 CHECK (((forgotten_at IS NULL) OR (name = ''::text))),
    CONSTRAINT invitation_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
    CONSTRAINT invitation_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'project_leader'::text, 'process_leader'::text, 'economist'::text, 'officer'::text, 'company'::text, 'provider'::text, 'steering'::text, 'evaluator'::text, 'auditor'::text])))
);

ALTER TABLE public.invitation ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kept_file (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    digest text NOT NULL,
    cipher bytea NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    kept_by text,
    CONSTRAINT kept_file_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT kept_file_name_check CHECK ((name <> ''::text))
);

ALTER TABLE public.kept_file ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.kept_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.letter (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer,
    contact_id integer,
    user_id text,
    code text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    is_duty boolean NOT NULL,
    mail_id integer,
    queued_at timestamp with time zone NOT NULL,
    not_sent_because text,
    CONSTRAINT letter_check CHECK (((mail_id IS NULL) = (not_sent_because IS NOT NULL))),
    CONSTRAINT letter_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT letter_not_sent_because_check CHECK ((not_sent_because = ANY (ARRAY['unsubscribed'::text, 'bounced'::text, 'no_address'::text])))
);

ALTER TABLE public.letter ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.letter_template (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    code text NOT NULL,
    language text NOT NULL,
    version integer NOT NULL,
    subject text,
    body text,
    made_at timestamp with time zone NOT NULL,
    made_by text,
    CONSTRAINT letter_template_body_check CHECK ((body <> ''::text)),
    CONSTRAINT letter_template_check CHECK (((subject IS NULL) = (body IS NULL))),
    CONSTRAINT letter_template_code_check CHECK ((code ~ '^[a-z][a-z_]*$'::text)),
    CONSTRAINT letter_template_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT letter_template_subject_check CHECK ((subject <> ''::text)),
    CONSTRAINT letter_template_version_check CHECK ((version > 0))
);

ALTER TABLE public.letter_template ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.letter_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mail (
    id integer NOT NULL,
    programme_id integer,
    to_cipher bytea NOT NULL,
    subject text NOT NULL,
    body_cipher bytea,
    queued_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    failed_at timestamp with time zone,
    failed_because text,
    not_before timestamp with time zone,
    bounced_at timestamp with time zone,
    bounced_because text,
    return_hash bytea,
    CONSTRAINT mail_check CHECK (((body_cipher IS NOT NULL) OR (sent_at IS NOT NULL) OR (failed_at IS NOT NULL)))
);

ALTER TABLE public.mail ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mail_refusal (
    programme_id integer NOT NULL,
    address_hash bytea NOT NULL,
    kind text NOT NULL,
    since timestamp with time zone NOT NULL,
    lifted_at timestamp with time zone,
    CONSTRAINT mail_refusal_kind_check CHECK ((kind = ANY (ARRAY['unsubscribed'::text, 'bounced'::text])))
);

CREATE TABLE public.membership (
    id integer NOT NULL,
    user_id text NOT NULL,
    programme_id integer,
    role text NOT NULL,
    partner_id integer,
    company_id integer,
    provider_id integer,
    until_on date,
    granted_at timestamp with time zone NOT NULL,
    granted_by text,
    revoked_at timestamp with time zone,
    revoked_by text,
    CONSTRAINT membership_check CHECK (((role = 'administrator'::text) = (programme_id IS NULL))),
    CONSTRAINT membership_check1 CHECK (((role = 'company'::text) = (company_id IS NOT NULL))),
    CONSTRAINT membership_check2 CHECK (((role = 'provider'::text) = (provider_id IS NOT NULL))),
    CONSTRAINT membership_check3 CHECK (((role = 'auditor'::text) = (until_on IS NOT NULL))),
    CONSTRAINT membership_check4 CHECK (((partner_id IS NULL) OR (role = 'process_leader'::text))),
    CONSTRAINT membership_check5 CHECK (((revoked_by IS NULL) OR (revoked_at IS NOT NULL))),
    CONSTRAINT membership_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'project_leader'::text, 'process_leader'::text, 'economist'::text, 'officer'::text, 'company'::text, 'provider'::text, 'steering'::text, 'evaluator'::text, 'auditor'::text])))
);

ALTER TABLE public.membership ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.migration (
    name text NOT NULL,
    run_at timestamp with time zone NOT NULL
);

ALTER TABLE public.milestone ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.milestone_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.municipality (
    code character(4) NOT NULL,
    name text NOT NULL,
    county text NOT NULL,
    tile_x smallint,
    tile_y smallint,
    tile_name text NOT NULL
);

CREATE TABLE public.not_duplicate (
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    other_id integer NOT NULL,
    said_at timestamp with time zone NOT NULL,
    said_by text,
    CONSTRAINT not_duplicate_check CHECK ((company_id < other_id))
);

CREATE TABLE public.occasion (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    course_id integer NOT NULL,
    provider_id integer,
    code text NOT NULL,
    seats integer NOT NULL,
    cost_ore bigint DEFAULT 0 NOT NULL,
    import_id integer,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT occasion_code_check CHECK ((code <> ''::text)),
    CONSTRAINT occasion_cost_ore_check CHECK ((cost_ore >= 0)),
    CONSTRAINT occasion_seats_check CHECK ((seats >= 0))
);

ALTER TABLE public.occasion ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.occasion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.open_door (
    programme_id integer NOT NULL,
    is_open boolean DEFAULT false NOT NULL,
    offer_sv text DEFAULT ''::text NOT NULL,
    offer_en text DEFAULT ''::text NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

CREATE TABLE public.participant_link (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    person_id integer NOT NULL,
    purpose text NOT NULL,
    token_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    CONSTRAINT participant_link_check CHECK ((expires_at > created_at)),
    CONSTRAINT participant_link_purpose_check CHECK ((purpose ~ '^[a-z][a-z_]*$'::text))
);

ALTER TABLE public.participant_link ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.participant_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.participation (
    programme_id integer NOT NULL,
    person_id integer NOT NULL,
    started_on date NOT NULL,
    last_attended_on date NOT NULL,
    quarters integer NOT NULL,
    signed_quarters integer NOT NULL,
    sex text NOT NULL,
    education text NOT NULL,
    is_protected boolean NOT NULL,
    age integer,
    company_id integer,
    county text,
    category text,
    is_unqualified boolean,
    last_training_year smallint,
    never_trained boolean,
    CONSTRAINT participation_check CHECK (((signed_quarters >= 0) AND (signed_quarters <= quarters))),
    CONSTRAINT participation_quarters_check CHECK ((quarters > 0))
);

CREATE TABLE public.participation_exit (
    person_id integer NOT NULL,
    programme_id integer NOT NULL,
    left_on date NOT NULL
);

CREATE VIEW public.participation_in_attendance WITH (security_invoker='true') AS
 SELECT DISTINCT ON (attended.person_id) attended.programme_id,
    attended.person_id,
    attended.started_on,
    attended.last_attended_on,
    attended.quarters,
    attended.signed_quarters,
    person.sex,
    person.education,
    person.is_protected,
    (EXTRACT(year FROM age((attended.started_on)::timestamp without time zone, (person.born_on)::timestamp without time zone)))::integer AS age,
    employment.company_id,
    municipality.county,
    employment.category,
    employment.is_unqualified,
    employment.last_training_year,
    employment.never_trained
   FROM ((((( SELECT attendance.programme_id,
            attendance.person_id,
            min(session.held_on) AS started_on,
            max(session.held_on) AS last_attended_on,
            (sum(attendance.quarters))::integer AS quarters,
            (COALESCE(sum(attendance.quarters) FILTER (WHERE (attendance.signed_at IS NOT NULL)), (0)::bigint))::integer AS signed_quarters
           FROM (public.attendance
             JOIN public.session ON ((session.id = attendance.session_id)))
          WHERE (attendance.quarters > 0)
          GROUP BY attendance.programme_id, attendance.person_id) attended
     JOIN public.person ON ((person.id = attended.person_id)))
     LEFT JOIN public.employment ON ((employment.person_id = attended.person_id)))
     LEFT JOIN public.company ON ((company.id = employment.company_id)))
     LEFT JOIN public.municipality ON ((municipality.code = company.municipality_code)))
  ORDER BY attended.person_id, ((COALESCE(employment.starts_on, '-infinity'::date) <= attended.started_on) AND (attended.started_on <= COALESCE(employment.ends_on, 'infinity'::date))) DESC, COALESCE(employment.starts_on, '-infinity'::date) DESC, COALESCE(employment.ends_on, 'infinity'::date) DESC, employment.id DESC;

ALTER TABLE public.partner ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.partner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_route (
    programme_id integer NOT NULL,
    municipality_code character(4) NOT NULL,
    partner_id integer NOT NULL
);

ALTER TABLE public.person ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.personal_number (
    person_id integer NOT NULL,
    programme_id integer NOT NULL,
    cipher bytea NOT NULL,
    keyed_hash bytea NOT NULL,
    protected_cipher bytea
);

CREATE TABLE public.pointing (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    related_programme_id integer NOT NULL,
    direction text NOT NULL,
    pointed_on date NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    pointed_by text,
    noted_at timestamp with time zone NOT NULL,
    CONSTRAINT pointing_direction_check CHECK ((direction = ANY (ARRAY['on_to'::text, 'from'::text])))
);

ALTER TABLE public.pointing ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.pointing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.programme (
    id integer NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    line text DEFAULT ''::text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    is_demonstration boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT programme_check CHECK ((ends_on > starts_on)),
    CONSTRAINT programme_name_check CHECK ((name <> ''::text)),
    CONSTRAINT programme_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9-]{1,39}$'::text))
);

ALTER TABLE public.programme ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.programme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.protected_handler (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    user_id text NOT NULL,
    chosen_at timestamp with time zone NOT NULL,
    chosen_by text,
    ended_at timestamp with time zone,
    ended_by text,
    CONSTRAINT protected_handler_check CHECK (((ended_by IS NULL) OR (ended_at IS NOT NULL)))
);

ALTER TABLE public.protected_handler ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.protected_handler_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.provider (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    name text NOT NULL,
    organisation_number character(10),
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT provider_name_check CHECK ((name <> ''::text))
);

ALTER TABLE public.provider ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.provider_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.referral (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    channel text NOT NULL,
    made_by text,
    made_at timestamp with time zone NOT NULL,
    made_on date NOT NULL,
    wants text[] DEFAULT '{}'::text[] NOT NULL,
    why text DEFAULT ''::text NOT NULL,
    may_call boolean DEFAULT false NOT NULL,
    contact_id integer,
    partner_id integer,
    promised_on date,
    reminded_at timestamp with time zone,
    escalated_at timestamp with time zone,
    answer text,
    answered_at timestamp with time zone,
    answered_by text,
    declined_because text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT referral_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
    CONSTRAINT referral_channel_check CHECK ((channel = ANY (ARRAY['officer'::text, 'partner'::text, 'open_door'::text, 'programme'::text, 'register'::text]))),
    CONSTRAINT referral_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
    CONSTRAINT referral_check1 CHECK (((NOT (answer IS DISTINCT FROM 'declined'::text)) = (declined_because IS NOT NULL))),
    CONSTRAINT referral_declined_because_check CHECK ((declined_because <> ''::text))
);

ALTER TABLE public.referral ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.referral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.related_programme (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    name text NOT NULL,
    organiser text DEFAULT ''::text NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    about text DEFAULT ''::text NOT NULL,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT related_programme_name_check CHECK ((name <> ''::text))
);

ALTER TABLE public.related_programme ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.related_programme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reroute (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    referral_id integer NOT NULL,
    from_partner_id integer,
    to_partner_id integer NOT NULL,
    because text NOT NULL,
    rerouted_at timestamp with time zone NOT NULL,
    rerouted_by text,
    CONSTRAINT reroute_because_check CHECK ((because <> ''::text))
);

ALTER TABLE public.reroute ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.reroute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sent_form (
    id uuid NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    outcome jsonb NOT NULL,
    digest bytea
);

ALTER TABLE public.session ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.setting (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    name text NOT NULL,
    valid_from date NOT NULL,
    amount numeric NOT NULL,
    source text NOT NULL,
    certainty public.certainty NOT NULL
);

ALTER TABLE public.setting ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.setting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staircase (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    certainty public.certainty NOT NULL
);

ALTER TABLE public.staircase ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.staircase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staircase_step (
    programme_id integer NOT NULL,
    staircase_id integer NOT NULL,
    number smallint NOT NULL,
    name text NOT NULL,
    meaning text DEFAULT ''::text NOT NULL,
    CONSTRAINT staircase_step_name_check CHECK ((name <> ''::text)),
    CONSTRAINT staircase_step_number_check CHECK ((number > 0))
);

CREATE TABLE public.statistics_batch (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    month date NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT statistics_batch_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

ALTER TABLE public.statistics_batch ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.statistics_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statistics_batch_row (
    programme_id integer NOT NULL,
    batch_id integer NOT NULL,
    person_id integer NOT NULL,
    quarters integer NOT NULL,
    started_on date,
    ended_on date
);

CREATE TABLE public.target (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    measure text NOT NULL,
    county text,
    due_on date NOT NULL,
    amount integer NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    certainty public.certainty NOT NULL,
    CONSTRAINT target_amount_check CHECK ((amount >= 0)),
    CONSTRAINT target_measure_check CHECK ((measure = ANY (ARRAY['companies'::text, 'individuals'::text, 'hours'::text])))
);

ALTER TABLE public.target ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.trail (
    id integer NOT NULL,
    programme_id integer,
    happened_at timestamp with time zone NOT NULL,
    user_id text,
    role text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id text,
    detail_digest text NOT NULL,
    previous_digest text NOT NULL,
    digest text NOT NULL
);

CREATE TABLE public.trail_detail (
    trail_id integer NOT NULL,
    salt text NOT NULL,
    person_id integer,
    detail jsonb,
    shredded_at timestamp with time zone
);

CREATE TABLE public.unit_cost (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    kind text NOT NULL,
    valid_from date NOT NULL,
    ore_per_hour bigint NOT NULL,
    source text NOT NULL,
    certainty public.certainty NOT NULL,
    CONSTRAINT unit_cost_kind_check CHECK ((kind = ANY (ARRAY['participants'::text, 'union'::text, 'employers'::text]))),
    CONSTRAINT unit_cost_ore_per_hour_check CHECK ((ore_per_hour > 0))
);

ALTER TABLE public.unit_cost ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.unit_cost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.user_setting (
    user_id text NOT NULL,
    language text NOT NULL,
    CONSTRAINT user_setting_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])))
);

CREATE TABLE public.visit (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    company_id integer NOT NULL,
    kind text NOT NULL,
    held_on date NOT NULL,
    made_by text NOT NULL,
    made_as text NOT NULL,
    met text DEFAULT ''::text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    next_step text DEFAULT ''::text NOT NULL,
    next_on date,
    next_done_at timestamp with time zone,
    noted_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    confirms_spreading boolean DEFAULT false NOT NULL,
    CONSTRAINT visit_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'call'::text, 'workshop'::text, 'follow_up'::text, 'meeting'::text]))),
    CONSTRAINT visit_made_as_check CHECK ((made_as = ANY (ARRAY['officer'::text, 'project_leader'::text, 'process_leader'::text])))
);

ALTER TABLE public.visit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.visit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.agreement OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 3, 1, 'Överenskommelse om deltagande i Lilla projektet

# Parter
Almbo Mekaniska AB, organisationsnummer 563133-5238, i Kristianstad (företaget) och IUC Syd som projektägare för Lilla projektet (projektet). IUC Syd är företagets kontakt i projektet.

# Vad projektet ger
Projektet hjälper företaget att se vilken kompetens som behövs, planera för den och genomföra utbildning för de anställda. Projektet pågår från 1 januari 2024 till 31 december 2026.

# Vad företaget gör
- utser någon i ledningen, någon som leder förändringen och, om det finns, en lokal facklig företrädare som kontakter
- låter anställda delta på arbetstid med lön
- låter den som deltar, och den som leder arbetet, skriva under för de timmar som deltagandet varade
- lämnar uppgift om antal anställda och försäkran om annat statsstöd, och säger till när något ändras
- medverkar i uppföljning under projektet och efter

# Kostnad och stöd
Europeiska socialfonden+, Region Skåne och Region Blekinge betalar projektet tillsammans med dem som deltar. De anställdas arbetstid räknas som medfinansiering med en fastställd timkostnad. Utbildningen kan vara statsstöd till företaget. Projektet räknar ut värdet, meddelar det och lämnar de uppgifter som lagen kräver.

# Personuppgifter
Projektet behandlar uppgifter om dem som deltar för att visa att stödet har använts rätt, och lämnar uppgifter till Statistiska centralbyrån och Svenska ESF-rådet. Företaget berättar det för dem som anmäls. Facklig tillhörighet frågas det inte om.

# Insyn
Företaget sparar det som visar deltagandet och låter Svenska ESF-rådet, Europeiska kommissionen och deras revisorer ta del av det.

# Att sluta
Företaget kan när som helst lämna projektet genom att säga till. Det som redan är genomfört och underskrivet räknas.

# Europeiska unionen
Medfinansieras av Europeiska unionen. Projektet och företaget säger det när de berättar om utbildningen.

Erbjuden 15 oktober 2025.
', '6a20c37a4b1ddc01a1d1a27cd23dd355b94d0ff6d76113bcd2395ca044ec028b', '2025-10-15 09:00:00+00', '2025-10-15', '848dfd18-d155-4615-b30d-068e0c3ed249', NULL, NULL, 'Petra Prov', 'vd', 'paper', '2025-10-15 09:00:00+00', '2024-03-01', '848dfd18-d155-4615-b30d-068e0c3ed249', 1, '7e4a828b3c33342d25ac965eee24d16ae4843d1c5d7e91375041e2bfa31b22f6', 2);

INSERT INTO public.agreement_template OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'sv', 1, 'Överenskommelse om deltagande i {programme}', '# Parter
{company}, organisationsnummer {number}, i {municipality} (företaget) och {owner} som projektägare för {programme} (projektet). {partner} är företagets kontakt i projektet.

# Vad projektet ger
Projektet hjälper företaget att se vilken kompetens som behövs, planera för den och genomföra utbildning för de anställda. Projektet pågår från {starts_on} till {ends_on}.

# Vad företaget gör
- utser någon i ledningen, någon som leder förändringen och, om det finns, en lokal facklig företrädare som kontakter
- låter anställda delta på arbetstid med lön
- låter den som deltar, och den som leder arbetet, skriva under för de timmar som deltagandet varade
- lämnar uppgift om antal anställda och försäkran om annat statsstöd, och säger till när något ändras
- medverkar i uppföljning under projektet och efter

# Kostnad och stöd
{financing} betalar projektet tillsammans med dem som deltar. De anställdas arbetstid räknas som medfinansiering med en fastställd timkostnad. Utbildningen kan vara statsstöd till företaget. Projektet räknar ut värdet, meddelar det och lämnar de uppgifter som lagen kräver.

# Personuppgifter
Projektet behandlar uppgifter om dem som deltar för att visa att stödet har använts rätt, och lämnar uppgifter till Statistiska centralbyrån och Svenska ESF-rådet. Företaget berättar det för dem som anmäls. Facklig tillhörighet frågas det inte om.

# Insyn
Företaget sparar det som visar deltagandet och låter Svenska ESF-rådet, Europeiska kommissionen och deras revisorer ta del av det.

# Att sluta
Företaget kan när som helst lämna projektet genom att säga till. Det som redan är genomfört och underskrivet räknas.

# Europeiska unionen
{eu}. Projektet och företaget säger det när de berättar om utbildningen.

Erbjuden {offered_on}.', 'Spångs förslag. Låt projektets jurist granska det innan det används.', '2025-10-15 09:00:00+00', NULL);

INSERT INTO public.appointment OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 3, 'visit', 'Besök i Kristianstad', '2025-10-16 08:00:00+00', '2025-10-16 09:00:00+00', '', '2e047330-0df5-4802-aeb3-3df9ce102f03', 0, NULL, '2025-10-15 09:00:00+00', '2025-10-15 09:00:00+00', NULL, 1);

INSERT INTO public.attendance OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, 1, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(2, 1, 1, 2, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(3, 1, 1, 3, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(5, 1, 1, 6, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(6, 1, 1, 7, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(7, 1, 1, 9, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(8, 1, 1, 8, 16, NULL, NULL, NULL, 1, 1),
	(10, 1, 1, 10, 8, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(11, 1, 2, 1, 12, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(12, 1, 3, 13, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(13, 1, 4, 11, 16, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1),
	(14, 1, 4, 1, 14, '2025-10-15 09:00:00+00', 'register', 'register', 1, 1);

INSERT INTO public.auth_user VALUES
	('848dfd18-d155-4615-b30d-068e0c3ed249', 'Prov Provsson', 'project-leader-1@exempel.se', true, NULL, '2025-10-15 09:00:00+00', '2025-10-15 09:00:00+00'),
	('b31410a8-9b13-460b-bc47-e93ad8033b30', 'Prov Provsson', 'officer-1@exempel.se', true, NULL, '2025-10-15 09:00:00+00', '2025-10-15 09:00:00+00');

INSERT INTO public.booking OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 2, 1, '2025-10-15 09:00:00+00', NULL, NULL);

INSERT INTO public.budget_line OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, 'income', 1, 'ESF-finansiering', 'cash', NULL, 1, 1176331400),
	(2, 1, 1, 'income', 2, 'Region Skåne', 'cash', NULL, 2, 300000000),
	(3, 1, 1, 'income', 3, 'Region Blekinge', 'cash', NULL, 3, 100000000),
	(4, 1, 1, 'income', 4, 'Deltagaravgifter', 'cash', NULL, 4, 50000000),
	(5, 1, 1, 'income', 5, 'Personal (IF Metall)', 'in_kind', 'union', 5, 41700000),
	(6, 1, 1, 'income', 6, 'Personal (Teknikarbetsgivare)', 'in_kind', 'employers', 6, 12510000),
	(7, 1, 1, 'income', 7, 'IUC Syd', 'in_kind', 'owner', 7, 30000000),
	(8, 1, 1, 'income', 8, 'Techtank', 'in_kind', 'partner', 8, 30000000),
	(9, 1, 1, 'income', 9, 'Deltagare', 'in_kind', 'participants', 4, 437850000),
	(10, 1, 1, 'cost', 10, 'Personalkostnader IUC Syd', 'cash', NULL, NULL, 480000000),
	(11, 1, 1, 'cost', 11, 'Externa tjänster IUC Syd', 'cash', NULL, NULL, 806331400),
	(12, 1, 1, 'cost', 12, 'Personalkostnader Techtank', 'cash', NULL, NULL, 290000000),
	(13, 1, 1, 'cost', 13, 'Externa tjänster Techtank', 'cash', NULL, NULL, 50000000),
	(14, 1, 1, 'cost', 14, 'Personal (IF Metall)', 'in_kind', 'union', NULL, 41700000),
	(15, 1, 1, 'cost', 15, 'Personal (Teknikarbetsgivare)', 'in_kind', 'employers', NULL, 12510000),
	(16, 1, 1, 'cost', 16, 'IUC Syd, 10 % arbetstid', 'in_kind', 'owner', NULL, 30000000),
	(17, 1, 1, 'cost', 17, 'Techtank', 'in_kind', 'partner', NULL, 30000000),
	(18, 1, 1, 'cost', 18, 'Deltagare', 'in_kind', 'participants', NULL, 437850000);

INSERT INTO public.budget_version OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '2024-01-01', 1176331400, 2178391400, 'Projektidén 2023, budget', 'stated');

INSERT INTO public.claim_period OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '2024-01-01', '2024-03-31'),
	(2, 1, '2024-04-01', '2024-06-30'),
	(3, 1, '2024-07-01', '2024-09-30'),
	(4, 1, '2024-10-01', '2024-12-31'),
	(5, 1, '2025-01-01', '2025-03-31'),
	(6, 1, '2025-04-01', '2025-06-30'),
	(7, 1, '2025-07-01', '2025-09-30'),
	(8, 1, '2025-10-01', '2025-12-31'),
	(9, 1, '2026-01-01', '2026-03-31'),
	(10, 1, '2026-04-01', '2026-06-30'),
	(11, 1, '2026-07-01', '2026-09-30'),
	(12, 1, '2026-10-01', '2026-12-31');

INSERT INTO public.company OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '5678345595', 'Brovik Gjuteri AB', '1080', 2, 12, 2, 6, 2, 2, NULL, NULL, NULL, '24510', 'Techtank', NULL, '2024-10-01', 1, 1, NULL, NULL, NULL, NULL, '2024-10-01', NULL, NULL, DEFAULT, DEFAULT, NULL),
	(2, 1, '5663362613', 'Cedra Plast AB', '1280', 1, 300, NULL, NULL, NULL, NULL, 90000000000, NULL, NULL, '22290', 'IUC Syd', '2025-09-01', NULL, 1, 1, NULL, NULL, NULL, NULL, '2025-09-01', NULL, NULL, DEFAULT, DEFAULT, NULL),
	(3, 1, '5631335238', 'Almbo Mekaniska AB', '1290', 1, 40, 5, 20, 5, 10, 6000000000, NULL, NULL, '25620', 'IF Metall', '2024-01-15', '2024-03-01', 1, 1, NULL, NULL, NULL, NULL, '2024-01-15', NULL, NULL, DEFAULT, DEFAULT, NULL),
	(4, 1, NULL, 'Tipsade Svets AB', '1280', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'IF Metall', '2025-10-15', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, DEFAULT, NULL);

INSERT INTO public.company_participation VALUES
	(1, 1, 10, false, '2024-05-14', '2024-05-14', '2024-05-14', 8, 8),
	(1, 1, 11, false, '2025-10-01', '2025-10-01', '2025-10-01', 16, 16),
	(1, 2, 13, false, '2024-09-10', '2024-09-10', '2024-09-10', 16, 16),
	(1, 3, 1, false, '2024-05-14', '2025-10-01', '2024-05-14', 42, 42),
	(1, 3, 2, false, '2024-05-14', '2024-05-14', '2024-05-14', 16, 16),
	(1, 3, 3, false, '2024-05-14', '2024-05-14', '2024-05-14', 16, 16),
	(1, 3, 6, false, '2024-05-14', '2024-05-14', '2024-05-14', 16, 16),
	(1, 3, 7, false, '2024-05-14', '2024-05-14', '2024-05-14', 16, 16),
	(1, 3, 8, false, '2024-05-14', '2024-05-14', '2024-05-14', 16, 0),
	(1, 3, 9, true, '2024-05-14', '2024-05-14', '2024-05-14', 16, 16);

INSERT INTO public.contact OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 3, 'contact', 'Marit Holm', 'marit@exempel.se', '044-123456'),
	(2, 1, 3, 'officer', '', 'ombud@exempel.se', '');

INSERT INTO public.course OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'GRN-01', 'Grön omställning', 'broad', 28, false, 1, 1),
	(2, 1, 'DIG-01', 'Digital grund', 'broad', 16, false, 1, 1);

INSERT INTO public.employment OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, 3, 'Operatör', 'kollektiv', true, 2015, false, 'dag', NULL, NULL, 1),
	(3, 1, 2, 3, 'Operatör', 'kollektiv', true, NULL, true, 'dag', NULL, NULL, 1),
	(5, 1, 3, 3, 'Operatör', 'kollektiv', false, NULL, true, 'dag', NULL, NULL, 1),
	(6, 1, 6, 3, 'Operatör', 'kollektiv', false, 2023, false, 'dag', NULL, NULL, 1),
	(7, 1, 7, 3, 'Operatör', 'tjansteman', false, 2022, false, 'dag', NULL, NULL, 1),
	(8, 1, 8, 3, 'Operatör', 'tjansteman', false, NULL, false, 'dag', NULL, NULL, 1),
	(10, 1, 9, 3, 'Operatör', 'kollektiv', false, NULL, true, 'dag', NULL, NULL, 1),
	(11, 1, 10, 1, 'Operatör', 'kollektiv', true, NULL, true, 'dag', NULL, NULL, 1),
	(12, 1, 11, 1, 'Operatör', 'kollektiv', false, NULL, false, 'dag', NULL, NULL, 1),
	(13, 1, 13, 2, 'Operatör', 'kollektiv', false, 2010, false, 'dag', NULL, NULL, 1),
	(14, 1, 14, 3, 'Operatör', 'kollektiv', false, 2010, false, 'dag', NULL, NULL, 1);

INSERT INTO public.financier OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'Europeiska socialfonden+', 'esf', 1),
	(2, 1, 'Region Skåne', 'public', 1),
	(3, 1, 'Region Blekinge', 'public', 1),
	(4, 1, 'Deltagande företag', 'private', 1),
	(5, 1, 'IF Metall', 'private', 1),
	(6, 1, 'Teknikarbetsgivare', 'private', 1),
	(7, 1, 'IUC Syd', 'private', 1),
	(8, 1, 'Techtank', 'private', 1);

INSERT INTO public.focus_group OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'a', 'Kvinnor i enkla, okvalificerade arbeten', 'woman', 'kollektiv', true, NULL, '2024-01-01', 'Projektidén 2023', 'stated', 1),
	(2, 1, 'b', 'Män som sällan utbildar sig', 'man', 'kollektiv', NULL, 3, '2024-01-01', 'Projektidén 2023; ”låg benägenhet” tolkas som ingen utbildning på tre år', 'inferred', 1);

INSERT INTO public.health_check OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '2025', '2025-10-15', '2025-12-31', '848dfd18-d155-4615-b30d-068e0c3ed249');

INSERT INTO public.import OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '2025-10-15 09:00:00+00', NULL, '2025-10-15 09:00:00+00', '{foretag.csv,deltagare.csv,kurser.csv,tillfallen.csv,narvaro.csv}', '1a1267d0e3890b90a60031f2414df3aef30ba3cf997b10ad82ccc91a8d1459e6', '{"aside": [], "filled": {"companies": 0, "occasions": 0}, "sheets": [{"file": "foretag.csv", "sheet": "foretag", "header": ["Organisationsnummer", "Företag", "Kommun", "Anställda", "Kvinnor kollektiv", "Män kollektiv", "Kvinnor tjänstemän", "Män tjänstemän", "Omsättning MSEK", "Koncernmoder", "SNI", "Inkom via", "Ombud", "Förmedlad", "Överenskommelse", "Kontaktperson", "E-post", "Telefon"], "columns": [{"column": "Organisationsnummer", "header": "Organisationsnummer"}, {"column": "Företag", "header": "Företag"}, {"column": "Kommun", "header": "Kommun"}, {"column": "Anställda", "header": "Anställda"}, {"column": "Kvinnor kollektiv", "header": "Kvinnor kollektiv"}, {"column": "Män kollektiv", "header": "Män kollektiv"}, {"column": "Kvinnor tjänstemän", "header": "Kvinnor tjänstemän"}, {"column": "Män tjänstemän", "header": "Män tjänstemän"}, {"column": "Omsättning MSEK", "header": "Omsättning MSEK"}, {"column": "Koncernmoder", "header": "Koncernmoder"}, {"column": "SNI", "header": "SNI"}, {"column": "Inkom via", "header": "Inkom via"}, {"column": "Ombud", "header": "Ombud"}, {"column": "Förmedlad", "header": "Förmedlad"}, {"column": "Överenskommelse", "header": "Överenskommelse"}, {"column": "Kontaktperson", "header": "Kontaktperson"}, {"column": "E-post", "header": "E-post"}, {"column": "Telefon", "header": "Telefon"}], "missing": [], "unknown": [], "position": 1, "register": "foretag"}, {"file": "deltagare.csv", "sheet": "deltagare", "header": ["Personnummer", "Förnamn", "Efternamn", "E-post", "Mobil", "Organisationsnummer", "Befattning", "Kategori", "Okvalificerat arbete", "Senaste utbildning", "Utbildningsnivå", "Skyddade personuppgifter", "Skift"], "columns": [{"column": "Personnummer", "header": "Personnummer"}, {"column": "Förnamn", "header": "Förnamn"}, {"column": "Efternamn", "header": "Efternamn"}, {"column": "E-post", "header": "E-post"}, {"column": "Mobil", "header": "Mobil"}, {"column": "Organisationsnummer", "header": "Organisationsnummer"}, {"column": "Befattning", "header": "Befattning"}, {"column": "Kategori", "header": "Kategori"}, {"column": "Okvalificerat arbete", "header": "Okvalificerat arbete"}, {"column": "Senaste utbildning", "header": "Senaste utbildning"}, {"column": "Utbildningsnivå", "header": "Utbildningsnivå"}, {"column": "Skyddade personuppgifter", "header": "Skyddade personuppgifter"}, {"column": "Skift", "header": "Skift"}], "missing": [], "unknown": [], "position": 2, "register": "deltagare"}, {"file": "kurser.csv", "sheet": "kurser", "header": ["Kurskod", "Titel", "Typ", "Timmar", "Lagkrav"], "columns": [{"column": "Kurskod", "header": "Kurskod"}, {"column": "Titel", "header": "Titel"}, {"column": "Typ", "header": "Typ"}, {"column": "Timmar", "header": "Timmar"}, {"column": "Lagkrav", "header": "Lagkrav"}], "missing": [], "unknown": [], "position": 3, "register": "kurser"}, {"file": "tillfallen.csv", "sheet": "tillfallen", "header": ["Tillfälle", "Kurskod", "Ort", "Platser", "Kostnad SEK", "Datum", "Start", "Slut"], "columns": [{"column": "Tillfälle", "header": "Tillfälle"}, {"column": "Kurskod", "header": "Kurskod"}, {"column": "Ort", "header": "Ort"}, {"column": "Platser", "header": "Platser"}, {"column": "Kostnad SEK", "header": "Kostnad SEK"}, {"column": "Datum", "header": "Datum"}, {"column": "Start", "header": "Start"}, {"column": "Slut", "header": "Slut"}], "missing": [], "unknown": [], "position": 4, "register": "tillfallen"}, {"file": "narvaro.csv", "sheet": "narvaro", "header": ["Tillfälle", "Datum", "Personnummer", "Timmar", "Signerad"], "columns": [{"column": "Tillfälle", "header": "Tillfälle"}, {"column": "Datum", "header": "Datum"}, {"column": "Personnummer", "header": "Personnummer"}, {"column": "Timmar", "header": "Timmar"}, {"column": "Signerad", "header": "Signerad"}], "missing": [], "unknown": [], "position": 5, "register": "narvaro"}], "account": {"kurser": {"rows": 2, "merged": 0, "accepted": 2, "rejected": {}}, "foretag": {"rows": 3, "merged": 0, "accepted": 3, "rejected": {}}, "narvaro": {"rows": 12, "merged": 0, "accepted": 12, "rejected": {}}, "deltagare": {"rows": 11, "merged": 0, "accepted": 11, "rejected": {}}, "tillfallen": {"rows": 4, "merged": 0, "accepted": 4, "rejected": {}}}, "unreadable": [], "changes_nothing": false}');

INSERT INTO public.import_row VALUES
	(1, 'foretag', '\x65519ffaf6b45d5320d00312d78e79bb', 1, 'accepted', 1),
	(1, 'foretag', '\x6d6b4394eba98a53a434c1d5af32f441', 1, 'accepted', 1),
	(1, 'foretag', '\x3277b16a12bfcd3085395c25ba2ea201', 1, 'accepted', 1),
	(1, 'deltagare', '\x5ceabf60a8e368564e7019e37988eaa3', 1, 'accepted', 1),
	(1, 'deltagare', '\xec94f9efa612f1d015237646acbfb471', 1, 'accepted', 1),
	(1, 'deltagare', '\x9113df5c69ac5dac46ed18f943ee1ced', 1, 'accepted', 1),
	(1, 'deltagare', '\x99c91fa081d63b5bf6d2ec1966093138', 1, 'accepted', 1),
	(1, 'deltagare', '\x5888fbb84bf89c7b17c387c02e203a47', 1, 'accepted', 1),
	(1, 'deltagare', '\xbb336a7dceebb749db3174d699d70e5d', 1, 'accepted', 1),
	(1, 'deltagare', '\x27ff0768e0e4fba0a20c930e3765b580', 1, 'accepted', 1),
	(1, 'deltagare', '\x3540ef98667a2c67a7f78de68520607e', 1, 'accepted', 1),
	(1, 'deltagare', '\x3bb6d7d79b639da6b4784becfae8227c', 1, 'accepted', 1),
	(1, 'deltagare', '\x2103e0de82b7c90109d2f97286f89c9c', 1, 'accepted', 1),
	(1, 'deltagare', '\x70190abbc30b8a9a4d5475649c87db58', 1, 'accepted', 1),
	(1, 'kurser', '\x10478c35c2406912e548322e55c89545', 1, 'accepted', 1),
	(1, 'kurser', '\xc9ffa4c2b8d14736c0d0caba568186d2', 1, 'accepted', 1),
	(1, 'tillfallen', '\x53b41f054a1618415427735262584605', 1, 'accepted', 1),
	(1, 'tillfallen', '\xa72a0ef464638c992e137c71e74fd945', 1, 'accepted', 1),
	(1, 'tillfallen', '\x85466507488f6ef186edb6a94ca6de62', 1, 'accepted', 1),
	(1, 'tillfallen', '\x9c2e41ecbff0031dd7e09b5a49f82e1f', 1, 'accepted', 1),
	(1, 'narvaro', '\xff7647df5e566e1728881bd3eddf6f4a', 1, 'accepted', 1),
	(1, 'narvaro', '\xa1c873c26dd2c96cbbaec0ccbfc7cb57', 1, 'accepted', 1),
	(1, 'narvaro', '\x232523496973d85a1bfc0d0c3ce4dcb6', 1, 'accepted', 1),
	(1, 'narvaro', '\xfc76035e15846e594961aff76acda58b', 1, 'accepted', 1),
	(1, 'narvaro', '\xa72a186a723712086b1e6ae45ce36b83', 1, 'accepted', 1),
	(1, 'narvaro', '\x35c35723ac7fbad0a0940c26cdc06df9', 1, 'accepted', 1),
	(1, 'narvaro', '\x754b8e3bae116d518112aed69c260d53', 1, 'accepted', 1),
	(1, 'narvaro', '\x77a246f5a93edf0decdd395616056982', 1, 'accepted', 1),
	(1, 'narvaro', '\xea3a3722ea3824d9ab68f02169017725', 1, 'accepted', 1),
	(1, 'narvaro', '\x93a033c3da52c2d12142c4a6509472ad', 1, 'accepted', 1),
	(1, 'narvaro', '\x4b6a1baa0af96025ac734f87d58c3021', 1, 'accepted', 1),
	(1, 'narvaro', '\x526efe101334977902e918a1371c61ca', 1, 'accepted', 1);

INSERT INTO public.in_kind_entry OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, 1, 3, 1, '2024-05-14', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(2, 1, 2, 2, 3, 1, '2024-05-14', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(3, 1, 3, 3, 3, 1, '2024-05-14', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(4, 1, 5, 6, 3, 1, '2024-05-14', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(5, 1, 6, 7, 3, 1, '2024-05-14', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(6, 1, 7, 9, 3, 1, '2024-05-14', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(7, 1, 10, 10, 1, 1, '2024-05-14', 8, 41700, 0, 'before_agreement', NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(9, 1, 11, 1, 3, 2, '2024-05-15', 12, 41700, 125100, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(10, 1, 12, 13, 2, 3, '2024-09-10', 16, 41700, 0, 'not_admitted', NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(11, 1, 13, 11, 1, 4, '2025-10-01', 16, 41700, 166800, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed'),
	(12, 1, 14, 1, 3, 4, '2025-10-01', 14, 41700, 145950, NULL, NULL, '2025-10-15 09:00:00+00', 'attendance-changed');

INSERT INTO public.kept_file OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 3, 'overenskommelse-Almbo Mekaniska AB.pdf', 'application/pdf', 19, '7e4a828b3c33342d25ac965eee24d16ae4843d1c5d7e91375041e2bfa31b22f6', '\xe75dfb9f51950a1ab7e5d1879ce59d51f33843af5f2bd293a3d974bd2c643aa339932638a81bdf5f43194ab55cacee', '2025-10-15 09:00:00+00', '848dfd18-d155-4615-b30d-068e0c3ed249');

INSERT INTO public.membership OVERRIDING SYSTEM VALUE VALUES
	(1, '848dfd18-d155-4615-b30d-068e0c3ed249', 1, 'project_leader', NULL, NULL, NULL, NULL, '2025-10-15 09:00:00+00', NULL, NULL, NULL),
	(2, 'b31410a8-9b13-460b-bc47-e93ad8033b30', 1, 'officer', NULL, NULL, NULL, NULL, '2025-10-15 09:00:00+00', NULL, NULL, NULL);

INSERT INTO public.migration VALUES
	('2026-11-23-1-the-house-has-two-roles-and-an-unbroken-trail', '2026-11-28 23:05:29.496177+00'),
	('2026-11-23-2-the-municipalities-of-skane-and-blekinge', '2026-11-28 23:05:29.528193+00'),
	('2026-11-23-3-a-programme-stands-on-dated-settings', '2026-11-28 23:05:29.537379+00'),
	('2026-11-23-4-companies-and-their-people', '2026-11-28 23:05:29.654882+00'),
	('2026-11-23-5-courses-attendance-and-the-in-kind-ledger', '2026-11-28 23:05:29.739713+00'),
	('2026-11-23-6-people-sign-in-and-hold-roles', '2026-11-28 23:05:29.941393+00'),
	('2026-11-23-7-the-house-knows-whether-it-is-a-demonstration', '2026-11-28 23:05:30.0642+00'),
	('2026-11-23-8-a-participation-is-read-from-attendance', '2026-11-28 23:05:30.067583+00'),
	('2026-11-23-9-every-row-of-a-register-is-accounted-for', '2026-11-28 23:05:30.073724+00'),
	('2026-11-24-1-row-security-says-how-much-it-lets-through', '2026-11-28 23:05:30.100193+00'),
	('2026-11-25-1-a-participation-is-kept-beside-its-attendance', '2026-11-28 23:05:30.113857+00'),
	('2026-11-25-2-protected-persons-have-a-handler-and-the-forgotten-are-known-as-such', '2026-11-28 23:05:30.145624+00'),
	('2026-11-26-1-the-municipalities-of-the-rest-of-sweden', '2026-11-28 23:05:30.166863+00'),
	('2026-11-26-2-a-company-begins-as-a-tip', '2026-11-28 23:05:30.187769+00'),
	('2026-11-26-3-letters-and-appointments', '2026-11-28 23:05:30.329484+00'),
	('2026-11-26-4-a-company-agrees-and-declares', '2026-11-28 23:05:30.430684+00'),
	('2026-11-26-5-the-path-of-a-company-is-read-from-its-facts', '2026-11-28 23:05:30.549555+00'),
	('2026-11-27-5-companies-become-one-and-the-door-stands-open', '2026-11-28 23:05:30.566605+00'),
	('2026-11-27-6-an-agreement-code-knows-who-asked-for-it', '2026-11-28 23:05:30.597868+00'),
	('2026-11-27-7-the-first-training-of-a-company-is-counted-at-once', '2026-11-28 23:05:30.605433+00'),
	('2026-11-27-8-a-letter-that-was-not-sent-says-why', '2026-11-28 23:05:30.612526+00'),
	('2026-11-28-1-names-are-taken-apart-once', '2026-11-28 23:05:30.620223+00'),
	('2026-11-28-2-the-first-training-is-where-a-person-began', '2026-11-28 23:05:30.639677+00'),
	('2026-11-29-1-a-company-sees-what-its-people-do-while-they-work-there', '2026-11-28 23:05:30.643894+00'),
	('2026-11-30-1-a-company-of-a-closed-year-says-why', '2026-11-28 23:05:30.652532+00'),
	('2026-11-30-2-a-step-that-was-held-is-read-from-what-was-noted', '2026-11-28 23:05:30.656752+00'),
	('2026-11-30-3-a-visit-confirms-that-knowledge-was-passed-on', '2026-11-28 23:05:30.674526+00'),
	('2026-11-30-4-nobody-stands-in-for-a-table-of-the-house', '2026-11-28 23:05:30.677643+00'),
	('2026-11-30-5-a-company-changes-what-is-its-own', '2026-11-28 23:05:30.685483+00'),
	('2026-11-30-6-a-number-that-is-missing-tells-nothing', '2026-11-28 23:05:30.720194+00'),
	('2026-11-30-7-words-about-the-time-of-someone-forgotten-go-with-the-name', '2026-11-28 23:05:30.748633+00'),
	('2026-11-30-8-a-form-is-answered-only-with-its-own-outcome', '2026-11-28 23:05:30.75059+00'),
	('2026-11-30-9-an-invitation-that-is-answered-or-too-old-forgets-whom-it-was-to', '2026-11-28 23:05:30.751465+00'),
	('2026-12-01-1-whoever-knocks-is-no-contact-until-someone-has-taken-the-tip', '2026-11-28 23:05:30.757661+00'),
	('2026-12-01-2-an-agreement-follows-a-company-that-becomes-part-of-another', '2026-11-28 23:05:30.758881+00'),
	('2026-12-01-3-the-first-day-and-the-employer-are-kept-with-a-participation', '2026-11-28 23:05:30.760819+00');

INSERT INTO public.municipality VALUES
	('1060', 'Olofström', 'Blekinge', 9, 1, 'Olof­ström'),
	('1080', 'Karlskrona', 'Blekinge', 12, 2, 'Karls­krona'),
	('1081', 'Ronneby', 'Blekinge', 11, 2, 'Ronneby'),
	('1082', 'Karlshamn', 'Blekinge', 10, 2, 'Karls­hamn'),
	('1083', 'Sölvesborg', 'Blekinge', 9, 2, 'Sölves­borg'),
	('1214', 'Svalöv', 'Skåne', 4, 3, 'Svalöv'),
	('1230', 'Staffanstorp', 'Skåne', 2, 6, 'Staffans­torp'),
	('1231', 'Burlöv', 'Skåne', 2, 5, 'Burlöv'),
	('1233', 'Vellinge', 'Skåne', 1, 7, 'Vellinge'),
	('1256', 'Östra Göinge', 'Skåne', 6, 2, 'Östra Göinge'),
	('1257', 'Örkelljunga', 'Skåne', 4, 1, 'Örkel­ljunga'),
	('1260', 'Bjuv', 'Skåne', 3, 3, 'Bjuv'),
	('1261', 'Kävlinge', 'Skåne', 2, 4, 'Käv­linge'),
	('1262', 'Lomma', 'Skåne', 1, 5, 'Lomma'),
	('1263', 'Svedala', 'Skåne', 3, 6, 'Svedala'),
	('1264', 'Skurup', 'Skåne', 4, 6, 'Skurup'),
	('1265', 'Sjöbo', 'Skåne', 4, 5, 'Sjöbo'),
	('1266', 'Hörby', 'Skåne', 6, 3, 'Hörby'),
	('1267', 'Höör', 'Skåne', 5, 3, 'Höör'),
	('1270', 'Tomelilla', 'Skåne', 5, 5, 'Tome­lilla'),
	('1272', 'Bromölla', 'Skåne', 8, 2, 'Bro­mölla'),
	('1273', 'Osby', 'Skåne', 6, 1, 'Osby'),
	('1275', 'Perstorp', 'Skåne', 4, 2, 'Perstorp'),
	('1276', 'Klippan', 'Skåne', 3, 2, 'Klippan'),
	('1277', 'Åstorp', 'Skåne', 2, 3, 'Åstorp'),
	('1278', 'Båstad', 'Skåne', 2, 1, 'Båstad'),
	('1280', 'Malmö', 'Skåne', 1, 6, 'Malmö'),
	('1281', 'Lund', 'Skåne', 3, 5, 'Lund'),
	('1282', 'Landskrona', 'Skåne', 1, 4, 'Lands­krona'),
	('1283', 'Helsingborg', 'Skåne', 1, 3, 'Helsing­borg'),
	('1284', 'Höganäs', 'Skåne', 1, 2, 'Höganäs'),
	('1285', 'Eslöv', 'Skåne', 3, 4, 'Eslöv'),
	('1286', 'Ystad', 'Skåne', 5, 6, 'Ystad'),
	('1287', 'Trelleborg', 'Skåne', 2, 7, 'Trelle­borg'),
	('1290', 'Kristianstad', 'Skåne', 7, 2, 'Kristian­stad'),
	('1291', 'Simrishamn', 'Skåne', 6, 5, 'Simris­hamn'),
	('1292', 'Ängelholm', 'Skåne', 2, 2, 'Ängel­holm'),
	('1293', 'Hässleholm', 'Skåne', 5, 2, 'Hässle­holm'),
	('0114', 'Upplands Väsby', 'Stockholm', NULL, NULL, 'Upplands Väsby'),
	('0115', 'Vallentuna', 'Stockholm', NULL, NULL, 'Vallentuna'),
	('0117', 'Österåker', 'Stockholm', NULL, NULL, 'Österåker'),
	('0120', 'Värmdö', 'Stockholm', NULL, NULL, 'Värmdö'),
	('0123', 'Järfälla', 'Stockholm', NULL, NULL, 'Järfälla'),
	('0125', 'Ekerö', 'Stockholm', NULL, NULL, 'Ekerö'),
	('0126', 'Huddinge', 'Stockholm', NULL, NULL, 'Huddinge'),
	('0127', 'Botkyrka', 'Stockholm', NULL, NULL, 'Botkyrka'),
	('0128', 'Salem', 'Stockholm', NULL, NULL, 'Salem'),
	('0136', 'Haninge', 'Stockholm', NULL, NULL, 'Haninge'),
	('0138', 'Tyresö', 'Stockholm', NULL, NULL, 'Tyresö'),
	('0139', 'Upplands-Bro', 'Stockholm', NULL, NULL, 'Upplands-Bro'),
	('0140', 'Nykvarn', 'Stockholm', NULL, NULL, 'Nykvarn'),
	('0160', 'Täby', 'Stockholm', NULL, NULL, 'Täby'),
	('0162', 'Danderyd', 'Stockholm', NULL, NULL, 'Danderyd'),
	('0163', 'Sollentuna', 'Stockholm', NULL, NULL, 'Sollentuna'),
	('0180', 'Stockholm', 'Stockholm', NULL, NULL, 'Stockholm'),
	('0181', 'Södertälje', 'Stockholm', NULL, NULL, 'Södertälje'),
	('0182', 'Nacka', 'Stockholm', NULL, NULL, 'Nacka'),
	('0183', 'Sundbyberg', 'Stockholm', NULL, NULL, 'Sundbyberg'),
	('0184', 'Solna', 'Stockholm', NULL, NULL, 'Solna'),
	('0186', 'Lidingö', 'Stockholm', NULL, NULL, 'Lidingö'),
	('0187', 'Vaxholm', 'Stockholm', NULL, NULL, 'Vaxholm'),
	('0188', 'Norrtälje', 'Stockholm', NULL, NULL, 'Norrtälje'),
	('0191', 'Sigtuna', 'Stockholm', NULL, NULL, 'Sigtuna'),
	('0192', 'Nynäshamn', 'Stockholm', NULL, NULL, 'Nynäshamn'),
	('0305', 'Håbo', 'Uppsala', NULL, NULL, 'Håbo'),
	('0319', 'Älvkarleby', 'Uppsala', NULL, NULL, 'Älvkarleby'),
	('0330', 'Knivsta', 'Uppsala', NULL, NULL, 'Knivsta'),
	('0331', 'Heby', 'Uppsala', NULL, NULL, 'Heby'),
	('0360', 'Tierp', 'Uppsala', NULL, NULL, 'Tierp'),
	('0380', 'Uppsala', 'Uppsala', NULL, NULL, 'Uppsala'),
	('0381', 'Enköping', 'Uppsala', NULL, NULL, 'Enköping'),
	('0382', 'Östhammar', 'Uppsala', NULL, NULL, 'Östhammar'),
	('0428', 'Vingåker', 'Södermanland', NULL, NULL, 'Vingåker'),
	('0461', 'Gnesta', 'Södermanland', NULL, NULL, 'Gnesta'),
	('0480', 'Nyköping', 'Södermanland', NULL, NULL, 'Nyköping'),
	('0481', 'Oxelösund', 'Södermanland', NULL, NULL, 'Oxelösund'),
	('0482', 'Flen', 'Södermanland', NULL, NULL, 'Flen'),
	('0483', 'Katrineholm', 'Södermanland', NULL, NULL, 'Katrineholm'),
	('0484', 'Eskilstuna', 'Södermanland', NULL, NULL, 'Eskilstuna'),
	('0486', 'Strängnäs', 'Södermanland', NULL, NULL, 'Strängnäs'),
	('0488', 'Trosa', 'Södermanland', NULL, NULL, 'Trosa'),
	('0509', 'Ödeshög', 'Östergötland', NULL, NULL, 'Ödeshög'),
	('0512', 'Ydre', 'Östergötland', NULL, NULL, 'Ydre'),
	('0513', 'Kinda', 'Östergötland', NULL, NULL, 'Kinda'),
	('0560', 'Boxholm', 'Östergötland', NULL, NULL, 'Boxholm'),
	('0561', 'Åtvidaberg', 'Östergötland', NULL, NULL, 'Åtvidaberg'),
	('0562', 'Finspång', 'Östergötland', NULL, NULL, 'Finspång'),
	('0563', 'Valdemarsvik', 'Östergötland', NULL, NULL, 'Valdemarsvik'),
	('0580', 'Linköping', 'Östergötland', NULL, NULL, 'Linköping'),
	('0581', 'Norrköping', 'Östergötland', NULL, NULL, 'Norrköping'),
	('0582', 'Söderköping', 'Östergötland', NULL, NULL, 'Söderköping'),
	('0583', 'Motala', 'Östergötland', NULL, NULL, 'Motala'),
	('0584', 'Vadstena', 'Östergötland', NULL, NULL, 'Vadstena'),
	('0586', 'Mjölby', 'Östergötland', NULL, NULL, 'Mjölby'),
	('0604', 'Aneby', 'Jönköping', NULL, NULL, 'Aneby'),
	('0617', 'Gnosjö', 'Jönköping', NULL, NULL, 'Gnosjö'),
	('0642', 'Mullsjö', 'Jönköping', NULL, NULL, 'Mullsjö'),
	('0643', 'Habo', 'Jönköping', NULL, NULL, 'Habo'),
	('0662', 'Gislaved', 'Jönköping', NULL, NULL, 'Gislaved'),
	('0665', 'Vaggeryd', 'Jönköping', NULL, NULL, 'Vaggeryd'),
	('0680', 'Jönköping', 'Jönköping', NULL, NULL, 'Jönköping'),
	('0682', 'Nässjö', 'Jönköping', NULL, NULL, 'Nässjö'),
	('0683', 'Värnamo', 'Jönköping', NULL, NULL, 'Värnamo'),
	('0684', 'Sävsjö', 'Jönköping', NULL, NULL, 'Sävsjö'),
	('0685', 'Vetlanda', 'Jönköping', NULL, NULL, 'Vetlanda'),
	('0686', 'Eksjö', 'Jönköping', NULL, NULL, 'Eksjö'),
	('0687', 'Tranås', 'Jönköping', NULL, NULL, 'Tranås'),
	('0760', 'Uppvidinge', 'Kronoberg', NULL, NULL, 'Uppvidinge'),
	('0761', 'Lessebo', 'Kronoberg', NULL, NULL, 'Lessebo'),
	('0763', 'Tingsryd', 'Kronoberg', NULL, NULL, 'Tingsryd'),
	('0764', 'Alvesta', 'Kronoberg', NULL, NULL, 'Alvesta'),
	('0765', 'Älmhult', 'Kronoberg', NULL, NULL, 'Älmhult'),
	('0767', 'Markaryd', 'Kronoberg', NULL, NULL, 'Markaryd'),
	('0780', 'Växjö', 'Kronoberg', NULL, NULL, 'Växjö'),
	('0781', 'Ljungby', 'Kronoberg', NULL, NULL, 'Ljungby'),
	('0821', 'Högsby', 'Kalmar', NULL, NULL, 'Högsby'),
	('0834', 'Torsås', 'Kalmar', NULL, NULL, 'Torsås'),
	('0840', 'Mörbylånga', 'Kalmar', NULL, NULL, 'Mörbylånga'),
	('0860', 'Hultsfred', 'Kalmar', NULL, NULL, 'Hultsfred'),
	('0861', 'Mönsterås', 'Kalmar', NULL, NULL, 'Mönsterås'),
	('0862', 'Emmaboda', 'Kalmar', NULL, NULL, 'Emmaboda'),
	('0880', 'Kalmar', 'Kalmar', NULL, NULL, 'Kalmar'),
	('0881', 'Nybro', 'Kalmar', NULL, NULL, 'Nybro'),
	('0882', 'Oskarshamn', 'Kalmar', NULL, NULL, 'Oskarshamn'),
	('0883', 'Västervik', 'Kalmar', NULL, NULL, 'Västervik'),
	('0884', 'Vimmerby', 'Kalmar', NULL, NULL, 'Vimmerby'),
	('0885', 'Borgholm', 'Kalmar', NULL, NULL, 'Borgholm'),
	('0980', 'Gotland', 'Gotland', NULL, NULL, 'Gotland'),
	('1315', 'Hylte', 'Halland', NULL, NULL, 'Hylte'),
	('1380', 'Halmstad', 'Halland', NULL, NULL, 'Halmstad'),
	('1381', 'Laholm', 'Halland', NULL, NULL, 'Laholm'),
	('1382', 'Falkenberg', 'Halland', NULL, NULL, 'Falkenberg'),
	('1383', 'Varberg', 'Halland', NULL, NULL, 'Varberg'),
	('1384', 'Kungsbacka', 'Halland', NULL, NULL, 'Kungsbacka'),
	('1401', 'Härryda', 'Västra Götaland', NULL, NULL, 'Härryda'),
	('1402', 'Partille', 'Västra Götaland', NULL, NULL, 'Partille'),
	('1407', 'Öckerö', 'Västra Götaland', NULL, NULL, 'Öckerö'),
	('1415', 'Stenungsund', 'Västra Götaland', NULL, NULL, 'Stenungsund'),
	('1419', 'Tjörn', 'Västra Götaland', NULL, NULL, 'Tjörn'),
	('1421', 'Orust', 'Västra Götaland', NULL, NULL, 'Orust'),
	('1427', 'Sotenäs', 'Västra Götaland', NULL, NULL, 'Sotenäs'),
	('1430', 'Munkedal', 'Västra Götaland', NULL, NULL, 'Munkedal'),
	('1435', 'Tanum', 'Västra Götaland', NULL, NULL, 'Tanum'),
	('1438', 'Dals-Ed', 'Västra Götaland', NULL, NULL, 'Dals-Ed'),
	('1439', 'Färgelanda', 'Västra Götaland', NULL, NULL, 'Färgelanda'),
	('1440', 'Ale', 'Västra Götaland', NULL, NULL, 'Ale'),
	('1441', 'Lerum', 'Västra Götaland', NULL, NULL, 'Lerum'),
	('1442', 'Vårgårda', 'Västra Götaland', NULL, NULL, 'Vårgårda'),
	('1443', 'Bollebygd', 'Västra Götaland', NULL, NULL, 'Bollebygd'),
	('1444', 'Grästorp', 'Västra Götaland', NULL, NULL, 'Grästorp'),
	('1445', 'Essunga', 'Västra Götaland', NULL, NULL, 'Essunga'),
	('1446', 'Karlsborg', 'Västra Götaland', NULL, NULL, 'Karlsborg'),
	('1447', 'Gullspång', 'Västra Götaland', NULL, NULL, 'Gullspång'),
	('1452', 'Tranemo', 'Västra Götaland', NULL, NULL, 'Tranemo'),
	('1460', 'Bengtsfors', 'Västra Götaland', NULL, NULL, 'Bengtsfors'),
	('1461', 'Mellerud', 'Västra Götaland', NULL, NULL, 'Mellerud'),
	('1462', 'Lilla Edet', 'Västra Götaland', NULL, NULL, 'Lilla Edet'),
	('1463', 'Mark', 'Västra Götaland', NULL, NULL, 'Mark'),
	('1465', 'Svenljunga', 'Västra Götaland', NULL, NULL, 'Svenljunga'),
	('1466', 'Herrljunga', 'Västra Götaland', NULL, NULL, 'Herrljunga'),
	('1470', 'Vara', 'Västra Götaland', NULL, NULL, 'Vara'),
	('1471', 'Götene', 'Västra Götaland', NULL, NULL, 'Götene'),
	('1472', 'Tibro', 'Västra Götaland', NULL, NULL, 'Tibro'),
	('1473', 'Töreboda', 'Västra Götaland', NULL, NULL, 'Töreboda'),
	('1480', 'Göteborg', 'Västra Götaland', NULL, NULL, 'Göteborg'),
	('1481', 'Mölndal', 'Västra Götaland', NULL, NULL, 'Mölndal'),
	('1482', 'Kungälv', 'Västra Götaland', NULL, NULL, 'Kungälv'),
	('1484', 'Lysekil', 'Västra Götaland', NULL, NULL, 'Lysekil'),
	('1485', 'Uddevalla', 'Västra Götaland', NULL, NULL, 'Uddevalla'),
	('1486', 'Strömstad', 'Västra Götaland', NULL, NULL, 'Strömstad'),
	('1487', 'Vänersborg', 'Västra Götaland', NULL, NULL, 'Vänersborg'),
	('1488', 'Trollhättan', 'Västra Götaland', NULL, NULL, 'Trollhättan'),
	('1489', 'Alingsås', 'Västra Götaland', NULL, NULL, 'Alingsås'),
	('1490', 'Borås', 'Västra Götaland', NULL, NULL, 'Borås'),
	('1491', 'Ulricehamn', 'Västra Götaland', NULL, NULL, 'Ulricehamn'),
	('1492', 'Åmål', 'Västra Götaland', NULL, NULL, 'Åmål'),
	('1493', 'Mariestad', 'Västra Götaland', NULL, NULL, 'Mariestad'),
	('1494', 'Lidköping', 'Västra Götaland', NULL, NULL, 'Lidköping'),
	('1495', 'Skara', 'Västra Götaland', NULL, NULL, 'Skara'),
	('1496', 'Skövde', 'Västra Götaland', NULL, NULL, 'Skövde'),
	('1497', 'Hjo', 'Västra Götaland', NULL, NULL, 'Hjo'),
	('1498', 'Tidaholm', 'Västra Götaland', NULL, NULL, 'Tidaholm'),
	('1499', 'Falköping', 'Västra Götaland', NULL, NULL, 'Falköping'),
	('1715', 'Kil', 'Värmland', NULL, NULL, 'Kil'),
	('1730', 'Eda', 'Värmland', NULL, NULL, 'Eda'),
	('1737', 'Torsby', 'Värmland', NULL, NULL, 'Torsby'),
	('1760', 'Storfors', 'Värmland', NULL, NULL, 'Storfors'),
	('1761', 'Hammarö', 'Värmland', NULL, NULL, 'Hammarö'),
	('1762', 'Munkfors', 'Värmland', NULL, NULL, 'Munkfors'),
	('1763', 'Forshaga', 'Värmland', NULL, NULL, 'Forshaga'),
	('1764', 'Grums', 'Värmland', NULL, NULL, 'Grums'),
	('1765', 'Årjäng', 'Värmland', NULL, NULL, 'Årjäng'),
	('1766', 'Sunne', 'Värmland', NULL, NULL, 'Sunne'),
	('1780', 'Karlstad', 'Värmland', NULL, NULL, 'Karlstad'),
	('1781', 'Kristinehamn', 'Värmland', NULL, NULL, 'Kristinehamn'),
	('1782', 'Filipstad', 'Värmland', NULL, NULL, 'Filipstad'),
	('1783', 'Hagfors', 'Värmland', NULL, NULL, 'Hagfors'),
	('1784', 'Arvika', 'Värmland', NULL, NULL, 'Arvika'),
	('1785', 'Säffle', 'Värmland', NULL, NULL, 'Säffle'),
	('1814', 'Lekeberg', 'Örebro', NULL, NULL, 'Lekeberg'),
	('1860', 'Laxå', 'Örebro', NULL, NULL, 'Laxå'),
	('1861', 'Hallsberg', 'Örebro', NULL, NULL, 'Hallsberg'),
	('1862', 'Degerfors', 'Örebro', NULL, NULL, 'Degerfors'),
	('1863', 'Hällefors', 'Örebro', NULL, NULL, 'Hällefors'),
	('1864', 'Ljusnarsberg', 'Örebro', NULL, NULL, 'Ljusnarsberg'),
	('1880', 'Örebro', 'Örebro', NULL, NULL, 'Örebro'),
	('1881', 'Kumla', 'Örebro', NULL, NULL, 'Kumla'),
	('1882', 'Askersund', 'Örebro', NULL, NULL, 'Askersund'),
	('1883', 'Karlskoga', 'Örebro', NULL, NULL, 'Karlskoga'),
	('1884', 'Nora', 'Örebro', NULL, NULL, 'Nora'),
	('1885', 'Lindesberg', 'Örebro', NULL, NULL, 'Lindesberg'),
	('1904', 'Skinnskatteberg', 'Västmanland', NULL, NULL, 'Skinnskatteberg'),
	('1907', 'Surahammar', 'Västmanland', NULL, NULL, 'Surahammar'),
	('1960', 'Kungsör', 'Västmanland', NULL, NULL, 'Kungsör'),
	('1961', 'Hallstahammar', 'Västmanland', NULL, NULL, 'Hallstahammar'),
	('1962', 'Norberg', 'Västmanland', NULL, NULL, 'Norberg'),
	('1980', 'Västerås', 'Västmanland', NULL, NULL, 'Västerås'),
	('1981', 'Sala', 'Västmanland', NULL, NULL, 'Sala'),
	('1982', 'Fagersta', 'Västmanland', NULL, NULL, 'Fagersta'),
	('1983', 'Köping', 'Västmanland', NULL, NULL, 'Köping'),
	('1984', 'Arboga', 'Västmanland', NULL, NULL, 'Arboga'),
	('2021', 'Vansbro', 'Dalarna', NULL, NULL, 'Vansbro'),
	('2023', 'Malung-Sälen', 'Dalarna', NULL, NULL, 'Malung-Sälen'),
	('2026', 'Gagnef', 'Dalarna', NULL, NULL, 'Gagnef'),
	('2029', 'Leksand', 'Dalarna', NULL, NULL, 'Leksand'),
	('2031', 'Rättvik', 'Dalarna', NULL, NULL, 'Rättvik'),
	('2034', 'Orsa', 'Dalarna', NULL, NULL, 'Orsa'),
	('2039', 'Älvdalen', 'Dalarna', NULL, NULL, 'Älvdalen'),
	('2061', 'Smedjebacken', 'Dalarna', NULL, NULL, 'Smedjebacken'),
	('2062', 'Mora', 'Dalarna', NULL, NULL, 'Mora'),
	('2080', 'Falun', 'Dalarna', NULL, NULL, 'Falun'),
	('2081', 'Borlänge', 'Dalarna', NULL, NULL, 'Borlänge'),
	('2082', 'Säter', 'Dalarna', NULL, NULL, 'Säter'),
	('2083', 'Hedemora', 'Dalarna', NULL, NULL, 'Hedemora'),
	('2084', 'Avesta', 'Dalarna', NULL, NULL, 'Avesta'),
	('2085', 'Ludvika', 'Dalarna', NULL, NULL, 'Ludvika'),
	('2101', 'Ockelbo', 'Gävleborg', NULL, NULL, 'Ockelbo'),
	('2104', 'Hofors', 'Gävleborg', NULL, NULL, 'Hofors'),
	('2121', 'Ovanåker', 'Gävleborg', NULL, NULL, 'Ovanåker'),
	('2132', 'Nordanstig', 'Gävleborg', NULL, NULL, 'Nordanstig'),
	('2161', 'Ljusdal', 'Gävleborg', NULL, NULL, 'Ljusdal'),
	('2180', 'Gävle', 'Gävleborg', NULL, NULL, 'Gävle'),
	('2181', 'Sandviken', 'Gävleborg', NULL, NULL, 'Sandviken'),
	('2182', 'Söderhamn', 'Gävleborg', NULL, NULL, 'Söderhamn'),
	('2183', 'Bollnäs', 'Gävleborg', NULL, NULL, 'Bollnäs'),
	('2184', 'Hudiksvall', 'Gävleborg', NULL, NULL, 'Hudiksvall'),
	('2260', 'Ånge', 'Västernorrland', NULL, NULL, 'Ånge'),
	('2262', 'Timrå', 'Västernorrland', NULL, NULL, 'Timrå'),
	('2280', 'Härnösand', 'Västernorrland', NULL, NULL, 'Härnösand'),
	('2281', 'Sundsvall', 'Västernorrland', NULL, NULL, 'Sundsvall'),
	('2282', 'Kramfors', 'Västernorrland', NULL, NULL, 'Kramfors'),
	('2283', 'Sollefteå', 'Västernorrland', NULL, NULL, 'Sollefteå'),
	('2284', 'Örnsköldsvik', 'Västernorrland', NULL, NULL, 'Örnsköldsvik'),
	('2303', 'Ragunda', 'Jämtland', NULL, NULL, 'Ragunda'),
	('2305', 'Bräcke', 'Jämtland', NULL, NULL, 'Bräcke'),
	('2309', 'Krokom', 'Jämtland', NULL, NULL, 'Krokom'),
	('2313', 'Strömsund', 'Jämtland', NULL, NULL, 'Strömsund'),
	('2321', 'Åre', 'Jämtland', NULL, NULL, 'Åre'),
	('2326', 'Berg', 'Jämtland', NULL, NULL, 'Berg'),
	('2361', 'Härjedalen', 'Jämtland', NULL, NULL, 'Härjedalen'),
	('2380', 'Östersund', 'Jämtland', NULL, NULL, 'Östersund'),
	('2401', 'Nordmaling', 'Västerbotten', NULL, NULL, 'Nordmaling'),
	('2403', 'Bjurholm', 'Västerbotten', NULL, NULL, 'Bjurholm'),
	('2404', 'Vindeln', 'Västerbotten', NULL, NULL, 'Vindeln'),
	('2409', 'Robertsfors', 'Västerbotten', NULL, NULL, 'Robertsfors'),
	('2417', 'Norsjö', 'Västerbotten', NULL, NULL, 'Norsjö'),
	('2418', 'Malå', 'Västerbotten', NULL, NULL, 'Malå'),
	('2421', 'Storuman', 'Västerbotten', NULL, NULL, 'Storuman'),
	('2422', 'Sorsele', 'Västerbotten', NULL, NULL, 'Sorsele'),
	('2425', 'Dorotea', 'Västerbotten', NULL, NULL, 'Dorotea'),
	('2460', 'Vännäs', 'Västerbotten', NULL, NULL, 'Vännäs'),
	('2462', 'Vilhelmina', 'Västerbotten', NULL, NULL, 'Vilhelmina'),
	('2463', 'Åsele', 'Västerbotten', NULL, NULL, 'Åsele'),
	('2480', 'Umeå', 'Västerbotten', NULL, NULL, 'Umeå'),
	('2481', 'Lycksele', 'Västerbotten', NULL, NULL, 'Lycksele'),
	('2482', 'Skellefteå', 'Västerbotten', NULL, NULL, 'Skellefteå'),
	('2505', 'Arvidsjaur', 'Norrbotten', NULL, NULL, 'Arvidsjaur'),
	('2506', 'Arjeplog', 'Norrbotten', NULL, NULL, 'Arjeplog'),
	('2510', 'Jokkmokk', 'Norrbotten', NULL, NULL, 'Jokkmokk'),
	('2513', 'Överkalix', 'Norrbotten', NULL, NULL, 'Överkalix'),
	('2514', 'Kalix', 'Norrbotten', NULL, NULL, 'Kalix'),
	('2518', 'Övertorneå', 'Norrbotten', NULL, NULL, 'Övertorneå'),
	('2521', 'Pajala', 'Norrbotten', NULL, NULL, 'Pajala'),
	('2523', 'Gällivare', 'Norrbotten', NULL, NULL, 'Gällivare'),
	('2560', 'Älvsbyn', 'Norrbotten', NULL, NULL, 'Älvsbyn'),
	('2580', 'Luleå', 'Norrbotten', NULL, NULL, 'Luleå'),
	('2581', 'Piteå', 'Norrbotten', NULL, NULL, 'Piteå'),
	('2582', 'Boden', 'Norrbotten', NULL, NULL, 'Boden'),
	('2583', 'Haparanda', 'Norrbotten', NULL, NULL, 'Haparanda'),
	('2584', 'Kiruna', 'Norrbotten', NULL, NULL, 'Kiruna');

INSERT INTO public.occasion OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, NULL, 'T1', 12, 2000000, 1, 1),
	(2, 1, 2, NULL, 'T2', 12, 1000000, 1, 1),
	(3, 1, 1, NULL, 'T3', 12, 2000000, 1, 1);

INSERT INTO public.participation VALUES
	(1, 1, '2024-05-14', '2025-10-01', 42, 42, 'woman', 'isced_0_2', false, 44, 3, 'Skåne', 'kollektiv', true, 2015, false),
	(1, 2, '2024-05-14', '2024-05-14', 16, 16, 'woman', 'isced_3_4', false, 30, 3, 'Skåne', 'kollektiv', true, NULL, true),
	(1, 3, '2024-05-14', '2024-05-14', 16, 16, 'man', 'isced_3_4', false, 58, 3, 'Skåne', 'kollektiv', false, NULL, true),
	(1, 6, '2024-05-14', '2024-05-14', 16, 16, 'man', 'isced_3_4', false, 25, 3, 'Skåne', 'kollektiv', false, 2023, false),
	(1, 7, '2024-05-14', '2024-05-14', 16, 16, 'woman', 'isced_5_8', false, 48, 3, 'Skåne', 'tjansteman', false, 2022, false),
	(1, 8, '2024-05-14', '2024-05-14', 16, 0, 'woman', 'isced_5_8', false, 35, 3, 'Skåne', 'tjansteman', false, NULL, false),
	(1, 9, '2024-05-14', '2024-05-14', 16, 16, 'man', 'isced_3_4', true, 54, 3, 'Skåne', 'kollektiv', false, NULL, true),
	(1, 10, '2024-05-14', '2024-05-14', 8, 8, 'woman', 'isced_0_2', false, 62, 1, 'Blekinge', 'kollektiv', true, NULL, true),
	(1, 11, '2025-10-01', '2025-10-01', 16, 16, 'man', 'isced_unknown', false, 19, 1, 'Blekinge', 'kollektiv', false, NULL, false),
	(1, 13, '2024-09-10', '2024-09-10', 16, 16, 'man', 'isced_3_4', false, 39, 2, 'Skåne', 'kollektiv', false, 2010, false);

INSERT INTO public.partner OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'IUC Syd', 'owner', '{Skåne}', 1, false),
	(2, 1, 'Techtank', 'partner', '{Blekinge}', 1, false),
	(3, 1, 'IF Metall', 'partner', '{}', 1, true),
	(4, 1, 'Teknikföretagen', 'collaborator', '{}', 1, false),
	(5, 1, 'Facken inom industrin', 'collaborator', '{}', 1, false);

INSERT INTO public.person OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'Anna', 'Annasson', 'anna@exempel.se', '070-1234567', 'woman', '1980-05-12', 'isced_0_2', false, 1, 1, NULL),
	(2, 1, 'Bea', 'Beasson', 'bea@exempel.se', '070-1234567', 'woman', '1994-01-03', 'isced_3_4', false, 1, 1, NULL),
	(3, 1, 'Carl', 'Carlsson', 'carl@exempel.se', '070-1234567', 'man', '1965-08-30', 'isced_3_4', false, 1, 1, NULL),
	(6, 1, 'Dan', 'Dansson', 'dan@exempel.se', '070-1234567', 'man', '1999-02-14', 'isced_3_4', false, 1, 1, NULL),
	(7, 1, 'Eva', 'Evasson', 'eva@exempel.se', '070-1234567', 'woman', '1975-06-07', 'isced_5_8', false, 1, 1, NULL),
	(8, 1, 'Fia', 'Fiasson', 'fia@exempel.se', '070-1234567', 'woman', '1988-09-19', 'isced_5_8', false, 1, 1, NULL),
	(9, 1, '', '', '', '', 'man', '1970-04-01', 'isced_3_4', true, 1, 1, NULL),
	(10, 1, 'Gun', 'Gunsson', 'gun@exempel.se', '070-1234567', 'woman', '1961-07-22', 'isced_0_2', false, 1, 1, NULL),
	(11, 1, 'Hans', 'Hanssson', 'hans@exempel.se', '070-1234567', 'man', '2006-03-15', 'isced_unknown', false, 1, 1, NULL),
	(13, 1, 'Ivan', 'Ivansson', 'ivan@exempel.se', '070-1234567', 'man', '1985-01-11', 'isced_3_4', false, 1, 1, NULL),
	(14, 1, 'Jon', 'Jonsson', 'jon@exempel.se', '070-1234567', 'man', '1990-06-06', 'isced_3_4', false, 1, 1, NULL);

INSERT INTO public.personal_number VALUES
	(1, 1, '\x70784317e82d4f53f821eedeba89ba553f683356420514e094bc124a407c74dd40b98a9c7238a10a', '\x43b14773dc15567dd43940bb0cd2a67e779a8acb6ac331abcafdfae440477ad9', NULL),
	(2, 1, '\xc09bd4d277352f3bc795380d28a95bb6d4ed75f13eea5e643362af9683663195fc2a57185f95fbaa', '\xd93b61cc7adf778f48b154534d6805fab5e374d8839e0be4ec070925429294b9', NULL),
	(3, 1, '\x562dbd2c5fb34940117187283e06ae8168b4c9572693e72de33bcb9bcc386a9a1510c979c9a6449e', '\x3c75a84ee590458f3c546c8b1fdea0e77fca1d2124885b9ff95d39954d30def1', NULL),
	(6, 1, '\x272b09fc8533a8763fbae231b523dda78af14e56dc322ba1bc80e2b733186503c6665bb1a627acb5', '\x32eafe71be120a0fa6031844bc7a0d2176546e11ac61809e342e916849903252', NULL),
	(7, 1, '\x12092ff7659a1d0830760a78e09a23a46a1db664fa4914f6e6f5cd6825787347fe8b817a681c57fb', '\x157ec54f6a5238609b4e8087503e3d95075b5eaae82d24d0b6229f82b2688715', NULL),
	(8, 1, '\x32f421ceacdfbec406358fa7d39d0a6edf6f09e20bd53966da7a3b2c187ae23ebe3ca090e6ef5262', '\xa72374d3d373c4ddb84e2b0f248b92a50c409ad06d9334797368110c5289abee', NULL),
	(9, 1, '\xe8b324b45f738c71266d7385f9b4d2b2f1763ec6ecd0146efd33f2126ec64fc428883c1c91b1b2d1', '\x2d81ecc6c6daddbed76f7cb2bfa7028a2f9176b3d0781a97b0b73dfd46954e92', '\x972e0bc4e373db166858d3bd476b591120a3bb51f63717b4da1d4f2ee8a064f4d98f1b6774b263114bcdc2fe7c317f5d25db9ae297fcabb2dbc3bc705ea1ac6a5f120d18de9300e1677f24a7cff4849ee03d386de0e0f8eb6453beda8ddfa51998bd1915ce904e6f46b33ce7db0caa61bbdf332e6b337bb1bf9e76aeb3aeb4ded8'),
	(10, 1, '\x7f5e3ea9d9caac2767dc8e40a91353534fea66c37a5fed40fd98f6361173d9a428c4733fb1205b4e', '\x4b118e9836ad20caae51b1f330a90de21b2f25584086fb994bbf191543503390', NULL),
	(11, 1, '\xaea0eee08873f7ca305af61008d982923146ce53a990c94d6e7fc01216cc6a739807f2a177d069ef', '\x44c04b5fff7d04be47fd29beee8b47539b186623033c66344f8a030c746bf213', NULL),
	(13, 1, '\xb20536f421325619aaf1089812ec03350a6eb60787249349190f2dd38b3cafec9bcfabe8a27af740', '\x8d326770db8f5488652aa117356fe35692e4500d47db1ba61e9f996ef41cc1cc', NULL),
	(14, 1, '\x2542ce44c5df27635898f237a46fb0bab9919093be96cb0a23386493cecf109ee58d273baf1b48c5', '\xb00ae1a2dd504d0489949328a18e4174789ce4a6742bd1450f71ab8a54426060', NULL);

INSERT INTO public.programme OVERRIDING SYSTEM VALUE VALUES
	(1, 'liten-1', 'Lilla projektet', '', '2024-01-01', '2026-12-31', false, '2025-10-15 09:00:00+00', 1);

INSERT INTO public.protected_handler OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '848dfd18-d155-4615-b30d-068e0c3ed249', '2025-10-15 09:00:00+00', NULL, NULL, NULL);

INSERT INTO public.referral OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 4, 'officer', 'b31410a8-9b13-460b-bc47-e93ad8033b30', '2025-10-15 09:00:00+00', '2025-10-15', '{}', 'Vill lära fler att svetsa.', false, NULL, 1, '2025-10-22', NULL, NULL, NULL, NULL, NULL, NULL, 1);

INSERT INTO public.related_programme OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'Omställningslyftet', 'IUC-nätverket och RISE', 'https://www.iuc.se', 'Stöttar ledningen i företagets gröna omställning: intervjuer, förstudier, coachning och genomförandeplan.', NULL, 1),
	(2, 1, 'Stödstruktur för validering, Skåne (Visare)', '', '', 'Gör validering till en del av det ordinarie arbetet med kompetensförsörjning.', NULL, 1),
	(3, 1, 'Stödstruktur för validering, Blekinge', '', '', 'Gör validering till en del av det ordinarie arbetet med kompetensförsörjning.', NULL, 1),
	(4, 1, 'Kickstart S3 2.0', '', '', 'En regional resurshubb i Blekinge som stöttar företag i grön omställning. Techtank leder industrins del.', NULL, 1);

INSERT INTO public.session OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, '2024-05-14', '08:00:00', '12:00:00', 'Osby', DEFAULT),
	(2, 1, 1, '2024-05-15', '08:00:00', '11:00:00', 'Osby', DEFAULT),
	(3, 1, 2, '2024-09-10', '08:00:00', '12:00:00', 'Malmö', DEFAULT),
	(4, 1, 3, '2025-10-01', '13:00:00', '17:00:00', 'Ronneby', DEFAULT);

INSERT INTO public.setting OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'eur_rate', '2024-01-01', 11.50, 'Antagen växelkurs för storleksklasser; byt mot kursen för dagen då stödet beviljas', 'inferred'),
	(2, 1, 'claim_months', '2024-01-01', 3, 'Kvartalsvis ansökan om utbetalning antas; beslutets särskilda villkor avgör', 'inferred'),
	(3, 1, 'scb_due_days', '2024-01-01', 28, 'SCB, Europeiska socialfonden: inom fyra veckor efter månadens slut. Sidan kan gälla perioden 2014–2020', 'inferred'),
	(4, 1, 'de_minimis_ceiling', '2024-01-01', 300000, 'Förordning (EU) 2023/2831, per enda företag', 'confirmed'),
	(5, 1, 'de_minimis_years', '2024-01-01', 3, 'Förordning (EU) 2023/2831, rullande period', 'confirmed'),
	(6, 1, 'aid_register_days', '2024-01-01', 20, 'Upphandlingsmyndigheten, nya regler för stöd av mindre betydelse: registrering inom 20 arbetsdagar', 'confirmed'),
	(7, 1, 'declaration_required', '2024-01-01', 1, 'Förordning (EU) 2023/2831: företaget försäkrar vad det har fått innan nytt stöd ges. 1 betyder ja, 0 nej', 'known'),
	(8, 1, 'training_aid_share', '2024-01-01', 50, 'Förordning (EU) 651/2014 art. 31, grundnivå', 'confirmed'),
	(9, 1, 'training_aid_medium', '2024-01-01', 10, 'Förordning (EU) 651/2014 art. 31, tillägg för medelstora företag', 'confirmed'),
	(10, 1, 'training_aid_small', '2024-01-01', 20, 'Förordning (EU) 651/2014 art. 31, tillägg för små företag', 'confirmed'),
	(11, 1, 'training_aid_most', '2024-01-01', 70, 'Förordning (EU) 651/2014 art. 31, högsta nivå', 'confirmed'),
	(12, 1, 'small_count', '2024-01-01', 5, 'Färre personer än så visas inte som antal: risken att någon kan pekas ut', 'inferred'),
	(13, 1, 'hand_over_workdays', '2024-01-01', 5, 'Antagen tid inom vilken en part svarar på en förmedling; parterna kommer överens om den', 'inferred'),
	(14, 1, 'retention_esf', '2024-01-01', 5, 'Förordning (EU) 2021/1060 art. 82, från utgången av året för den sista utbetalningen', 'known'),
	(15, 1, 'retention_accounts', '2024-01-01', 7, 'Bokföringslagen 7 kap. 2 §', 'known'),
	(16, 1, 'retention_aid', '2024-01-01', 10, 'Upphandlingsmyndigheten om stöd av mindre betydelse: uppgifterna sparas i tio år', 'confirmed'),
	(17, 1, 'quiet_from', '2024-01-01', 18, 'Vårt förslag: brev som ingen väntar på går inte ut på kvällen. Stockholmstid', 'unknown'),
	(18, 1, 'quiet_until', '2024-01-01', 7, 'Vårt förslag: de går ut när arbetsdagen börjar. Stockholmstid', 'unknown'),
	(19, 1, 'quiet_days_off', '2024-01-01', 1, 'Vårt förslag: inte heller på lördagar, söndagar och helgdagar. 1 är ja, 0 är nej', 'unknown'),
	(20, 1, 'stage_days_tip', '2024-01-01', 5, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(21, 1, 'stage_days_referred', '2024-01-01', 5, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(22, 1, 'stage_days_contacted', '2024-01-01', 10, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(23, 1, 'stage_days_offered', '2024-01-01', 20, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(24, 1, 'stage_days_agreed', '2024-01-01', 20, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(25, 1, 'stage_days_assessed', '2024-01-01', 20, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(26, 1, 'stage_days_workshop_1', '2024-01-01', 25, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(27, 1, 'stage_days_workshop_2', '2024-01-01', 20, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(28, 1, 'stage_days_planned', '2024-01-01', 40, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(29, 1, 'stage_days_training', '2024-01-01', 200, 'Vårt förslag; projektet bestämmer själv', 'inferred'),
	(30, 1, 'stage_days_followed_up', '2024-01-01', 60, 'Vårt förslag; projektet bestämmer själv', 'inferred');

INSERT INTO public.staircase OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '2024-01-01', 'Förslag att byta ut: modellens egna steg är inte kända', 'unknown');

INSERT INTO public.staircase_step VALUES
	(1, 1, 1, 'Ny på jobbet', 'Lär sig säkerhet och rutiner'),
	(1, 1, 2, 'Klarar momentet', 'Gör sin uppgift själv'),
	(1, 1, 3, 'Klarar flera moment', 'Roterar och ställer om'),
	(1, 1, 4, 'Löser problem', 'Hittar fel och rättar dem'),
	(1, 1, 5, 'Lär andra', 'Handleder kollegor'),
	(1, 1, 6, 'Driver förändring', 'Planerar kompetens och leder förbättring');

INSERT INTO public.target OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'companies', NULL, '2024-01-01', 10, '2024-01-01', 'Projektidén 2023', 'stated'),
	(2, 1, 'companies', NULL, '2024-12-31', 50, '2024-01-01', 'Projektidén 2023', 'stated'),
	(3, 1, 'companies', NULL, '2025-12-31', 100, '2024-01-01', 'Projektidén 2023', 'stated'),
	(4, 1, 'companies', 'Skåne', '2024-01-01', 7, '2024-01-01', 'Projektidéns fördelning 70–30 mellan länen, använd även för delmålet', 'inferred'),
	(5, 1, 'companies', 'Skåne', '2024-12-31', 35, '2024-01-01', 'Projektidéns fördelning 70–30 mellan länen, använd även för delmålet', 'inferred'),
	(6, 1, 'companies', 'Skåne', '2025-12-31', 70, '2024-01-01', 'Projektidén 2023', 'stated'),
	(7, 1, 'companies', 'Blekinge', '2024-01-01', 3, '2024-01-01', 'Projektidéns fördelning 70–30 mellan länen, använd även för delmålet', 'inferred'),
	(8, 1, 'companies', 'Blekinge', '2024-12-31', 15, '2024-01-01', 'Projektidéns fördelning 70–30 mellan länen, använd även för delmålet', 'inferred'),
	(9, 1, 'companies', 'Blekinge', '2025-12-31', 30, '2024-01-01', 'Projektidén 2023', 'stated'),
	(10, 1, 'individuals', NULL, '2024-01-01', 0, '2024-01-01', 'Projektidén: större volym under år 2 och 3. En femtedel, två och två antas', 'inferred'),
	(11, 1, 'individuals', NULL, '2024-12-31', 300, '2024-01-01', 'Projektidén: större volym under år 2 och 3. En femtedel, två och två antas', 'inferred'),
	(12, 1, 'individuals', NULL, '2025-12-31', 900, '2024-01-01', 'Projektidén: större volym under år 2 och 3. En femtedel, två och två antas', 'inferred'),
	(13, 1, 'individuals', NULL, '2026-12-31', 1500, '2024-01-01', 'Projektidén 2023', 'stated'),
	(14, 1, 'hours', NULL, '2024-01-01', 0, '2024-01-01', 'Projektidén: större volym under år 2 och 3. En femtedel, två och två antas', 'inferred'),
	(15, 1, 'hours', NULL, '2024-12-31', 2100, '2024-01-01', 'Projektidén: större volym under år 2 och 3. En femtedel, två och två antas', 'inferred'),
	(16, 1, 'hours', NULL, '2025-12-31', 6300, '2024-01-01', 'Projektidén: större volym under år 2 och 3. En femtedel, två och två antas', 'inferred'),
	(17, 1, 'hours', NULL, '2026-12-31', 10500, '2024-01-01', 'Budgetens rad för deltagare: 4 378 500 kr ÷ 417 kr, sju timmar för var och en', 'inferred');

INSERT INTO public.trail VALUES
	(1, 1, '2025-10-15 09:00:00+00', NULL, 'house', 'programme-created', 'programme', '1', 'e39e332bed31314c58e130d895f75e91f0d4268de2f805eb35434fb027310333', '0000000000000000000000000000000000000000000000000000000000000000', 'e1a9ba65f30d058dcf85914ff6cf97b54979f956d401dab75b89dd51a53cb27f'),
	(2, 1, '2025-10-15 09:00:00+00', NULL, 'house', 'import-carried-out', 'import', '1', '9bb7349c274c7a063cc5e381a61efcb6084de2e1d3e6fc5e93702607c72f81c0', 'e1a9ba65f30d058dcf85914ff6cf97b54979f956d401dab75b89dd51a53cb27f', '8a6905678bf4afda2faabc7c69b5aae77a980b8cb32751cff8b9bc70272394eb'),
	(3, 1, '2025-10-15 09:00:00+00', NULL, 'house', 'membership-granted', 'membership', '1', '487e7c7855e668833dd78628dc446daf7f63ef3541141010ee871bdcea056196', '8a6905678bf4afda2faabc7c69b5aae77a980b8cb32751cff8b9bc70272394eb', '76c374db9d8e6041f16a8084857f27a7a7737bff4a2188fae1da54b08d765723'),
	(4, 1, '2025-10-15 09:00:00+00', NULL, 'house', 'membership-granted', 'membership', '2', '8caac05c543e2b44c53c8cd0b4b3dba2bb2c660f19eb2b38ff378665364f9298', '76c374db9d8e6041f16a8084857f27a7a7737bff4a2188fae1da54b08d765723', '4e1a4416b1366f2da16a8dcd9e861107100b52ebf4076a5693914170603228ed'),
	(5, 1, '2025-10-15 09:00:00+00', '848dfd18-d155-4615-b30d-068e0c3ed249', 'project_leader', 'agreement-offered', 'company', '3', '23d854b80fcec3cca375fc1c64cbee571819b28bbc68860c2453ba65063607e8', '4e1a4416b1366f2da16a8dcd9e861107100b52ebf4076a5693914170603228ed', '4281650f43192807b05b1a795233c3c4b1dc9a8db47cf9142541a4cc8aba5e44'),
	(6, 1, '2025-10-15 09:00:00+00', '848dfd18-d155-4615-b30d-068e0c3ed249', 'project_leader', 'agreement-made', 'company', '3', '204caa8f865455c4db5d70d960db34131335f4649ca8b87261a82af96526a57a', '4281650f43192807b05b1a795233c3c4b1dc9a8db47cf9142541a4cc8aba5e44', 'dc80897ed51bddd5551d8cc7c8546eef9e313493873303062dd03d1af52f6357'),
	(7, 1, '2025-10-15 09:00:00+00', 'b31410a8-9b13-460b-bc47-e93ad8033b30', 'officer', 'company-referred', 'company', '4', 'd6637cfd1fc6e4e09c4777c5d373c9a31e65fd52666a52e3b084fae08ea5ff59', 'dc80897ed51bddd5551d8cc7c8546eef9e313493873303062dd03d1af52f6357', '527b9bf28b5ac9a5bcdaaa0cb19f95ad64065d118a977c432e6aa1d2a8569c9d'),
	(8, 1, '2025-10-15 09:00:00+00', '848dfd18-d155-4615-b30d-068e0c3ed249', 'project_leader', 'health-check-opened', 'health_check', '1', '9d2eceacedc9cebef374e4e04c5d118cf5a30f833cf59a706f1eea2a3d97c48c', '527b9bf28b5ac9a5bcdaaa0cb19f95ad64065d118a977c432e6aa1d2a8569c9d', '0f632e39fbdc83f1a58ba0fb449c911012d8b1ba228f6e51ebfb034fc047fc6f');

INSERT INTO public.trail_detail VALUES
	(1, '231dceedbc95221836bdc595a280f926', NULL, '{"about": {"name": "Lilla projektet", "slug": "liten-1", "ends_on": "2026-12-31", "starts_on": "2024-01-01"}}', NULL),
	(2, 'ad788174f197103899d9979f171e8c29', NULL, '{"about": {"kurser": {"rows": 2, "merged": 0, "accepted": 2, "rejected": {}}, "foretag": {"rows": 3, "merged": 0, "accepted": 3, "rejected": {}}, "narvaro": {"rows": 12, "merged": 0, "accepted": 12, "rejected": {}}, "deltagare": {"rows": 11, "merged": 0, "accepted": 11, "rejected": {}}, "tillfallen": {"rows": 4, "merged": 0, "accepted": 4, "rejected": {}}, "changes_nothing": false}}', NULL),
	(3, '37c6088c5a89f1232c635a5158994ae6', NULL, '{"about": {"role": "project_leader", "user_id": "848dfd18-d155-4615-b30d-068e0c3ed249", "until_on": null, "company_id": null, "partner_id": null, "provider_id": null, "programme_id": 1}}', NULL),
	(4, '7ac04279e1f67c4dd83752e54c315c5b', NULL, '{"about": {"role": "officer", "user_id": "b31410a8-9b13-460b-bc47-e93ad8033b30", "until_on": null, "company_id": null, "partner_id": null, "provider_id": null, "programme_id": 1}}', NULL),
	(5, 'e8dda687ff123e07464d5453d0ae1302', NULL, '{"about": {"digest": "6a20c37a4b1ddc01a1d1a27cd23dd355b94d0ff6d76113bcd2395ca044ec028b", "reason": null, "language": "sv"}}', NULL),
	(6, 'd79b911641c3c76507a7e42aaf7c378e', NULL, '{"about": {"digest": "6a20c37a4b1ddc01a1d1a27cd23dd355b94d0ff6d76113bcd2395ca044ec028b", "method": "paper", "file_digest": "7e4a828b3c33342d25ac965eee24d16ae4843d1c5d7e91375041e2bfa31b22f6"}}', NULL),
	(7, 'fa911337291347dec1052a356623dab8', NULL, '{"about": {"name": "Tipsade Svets AB", "channel": "officer"}}', NULL),
	(8, '94c11db30a78be3a3484731b1666eee1', NULL, '{"about": {"name": "2025", "closes_on": "2025-12-31"}}', NULL);

INSERT INTO public.unit_cost OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'participants', '2024-01-01', 41700, 'Budgetens tidsrader är jämna multiplar av 417 kr: 1 000, 300 och 10 500 timmar', 'inferred'),
	(2, 1, 'union', '2024-01-01', 41700, 'Budgetens tidsrader är jämna multiplar av 417 kr: 1 000, 300 och 10 500 timmar', 'inferred'),
	(3, 1, 'employers', '2024-01-01', 41700, 'Budgetens tidsrader är jämna multiplar av 417 kr: 1 000, 300 och 10 500 timmar', 'inferred');

SELECT pg_catalog.setval('public.agreement_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreement_template_id_seq', 1, true);

SELECT pg_catalog.setval('public.aid_declaration_id_seq', 1, false);

SELECT pg_catalog.setval('public.aid_declared_id_seq', 1, false);

SELECT pg_catalog.setval('public.appointment_guest_id_seq', 1, false);

SELECT pg_catalog.setval('public.appointment_id_seq', 1, true);

SELECT pg_catalog.setval('public.attendance_correction_id_seq', 1, false);

SELECT pg_catalog.setval('public.attendance_id_seq', 14, true);

SELECT pg_catalog.setval('public.booking_id_seq', 1, true);

SELECT pg_catalog.setval('public.budget_line_id_seq', 18, true);

SELECT pg_catalog.setval('public.budget_version_id_seq', 1, true);

SELECT pg_catalog.setval('public.calendar_feed_id_seq', 1, false);

SELECT pg_catalog.setval('public.claim_period_id_seq', 12, true);

SELECT pg_catalog.setval('public.company_id_seq', 4, true);

SELECT pg_catalog.setval('public.company_link_id_seq', 1, false);

SELECT pg_catalog.setval('public.contact_id_seq', 2, true);

SELECT pg_catalog.setval('public.course_id_seq', 2, true);

SELECT pg_catalog.setval('public.departure_id_seq', 1, false);

SELECT pg_catalog.setval('public.employment_id_seq', 14, true);

SELECT pg_catalog.setval('public.financier_id_seq', 8, true);

SELECT pg_catalog.setval('public.focus_group_id_seq', 2, true);

SELECT pg_catalog.setval('public.health_answer_id_seq', 1, false);

SELECT pg_catalog.setval('public.health_check_id_seq', 1, true);

SELECT pg_catalog.setval('public.import_id_seq', 1, true);

SELECT pg_catalog.setval('public.in_kind_entry_id_seq', 12, true);

SELECT pg_catalog.setval('public.invitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.kept_file_id_seq', 1, true);

SELECT pg_catalog.setval('public.letter_id_seq', 1, false);

SELECT pg_catalog.setval('public.letter_template_id_seq', 1, false);

SELECT pg_catalog.setval('public.mail_id_seq', 1, false);

SELECT pg_catalog.setval('public.membership_id_seq', 2, true);

SELECT pg_catalog.setval('public.milestone_id_seq', 1, false);

SELECT pg_catalog.setval('public.occasion_id_seq', 3, true);

SELECT pg_catalog.setval('public.participant_link_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_id_seq', 5, true);

SELECT pg_catalog.setval('public.person_id_seq', 16, true);

SELECT pg_catalog.setval('public.pointing_id_seq', 1, false);

SELECT pg_catalog.setval('public.programme_id_seq', 1, true);

SELECT pg_catalog.setval('public.protected_handler_id_seq', 1, true);

SELECT pg_catalog.setval('public.provider_id_seq', 1, false);

SELECT pg_catalog.setval('public.referral_id_seq', 1, true);

SELECT pg_catalog.setval('public.related_programme_id_seq', 4, true);

SELECT pg_catalog.setval('public.reroute_id_seq', 1, false);

SELECT pg_catalog.setval('public.session_id_seq', 4, true);

SELECT pg_catalog.setval('public.setting_id_seq', 30, true);

SELECT pg_catalog.setval('public.staircase_id_seq', 1, true);

SELECT pg_catalog.setval('public.statistics_batch_id_seq', 1, false);

SELECT pg_catalog.setval('public.target_id_seq', 17, true);

SELECT pg_catalog.setval('public.unit_cost_id_seq', 3, true);

SELECT pg_catalog.setval('public.visit_id_seq', 1, false);

ALTER TABLE ONLY public.agreement_code
    ADD CONSTRAINT agreement_code_pkey PRIMARY KEY (agreement_id);

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.agreement_template
    ADD CONSTRAINT agreement_template_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreement_template
    ADD CONSTRAINT agreement_template_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.agreement_template
    ADD CONSTRAINT agreement_template_programme_id_language_version_key UNIQUE (programme_id, language, version);

ALTER TABLE ONLY public.aid_declaration
    ADD CONSTRAINT aid_declaration_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aid_declaration
    ADD CONSTRAINT aid_declaration_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.aid_declared
    ADD CONSTRAINT aid_declared_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.appointment_guest
    ADD CONSTRAINT appointment_guest_appointment_id_user_id_contact_id_key UNIQUE NULLS NOT DISTINCT (appointment_id, user_id, contact_id);

ALTER TABLE ONLY public.appointment_guest
    ADD CONSTRAINT appointment_guest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_uid_key UNIQUE (uid);

ALTER TABLE ONLY public.attendance_correction
    ADD CONSTRAINT attendance_correction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_session_id_person_id_key UNIQUE (session_id, person_id);

ALTER TABLE ONLY public.auth_account
    ADD CONSTRAINT auth_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_account
    ADD CONSTRAINT auth_account_provider_id_account_id_key UNIQUE (provider_id, account_id);

ALTER TABLE ONLY public.auth_passkey
    ADD CONSTRAINT auth_passkey_credential_id_key UNIQUE (credential_id);

ALTER TABLE ONLY public.auth_passkey
    ADD CONSTRAINT auth_passkey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_rate_limit
    ADD CONSTRAINT auth_rate_limit_key_key UNIQUE (key);

ALTER TABLE ONLY public.auth_rate_limit
    ADD CONSTRAINT auth_rate_limit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_session
    ADD CONSTRAINT auth_session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_session
    ADD CONSTRAINT auth_session_token_key UNIQUE (token);

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_email_key UNIQUE (email);

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_verification
    ADD CONSTRAINT auth_verification_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_occasion_id_person_id_key UNIQUE (occasion_id, person_id);

ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_budget_version_id_side_position_key UNIQUE (budget_version_id, side, "position");

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.budget_version
    ADD CONSTRAINT budget_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.budget_version
    ADD CONSTRAINT budget_version_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.budget_version
    ADD CONSTRAINT budget_version_programme_id_valid_from_key UNIQUE (programme_id, valid_from);

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY public.claim_period
    ADD CONSTRAINT claim_period_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.claim_period
    ADD CONSTRAINT claim_period_programme_id_starts_on_key UNIQUE (programme_id, starts_on);

ALTER TABLE ONLY public.company_link
    ADD CONSTRAINT company_link_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.company_link
    ADD CONSTRAINT company_link_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY public.company_participation
    ADD CONSTRAINT company_participation_pkey PRIMARY KEY (person_id, company_id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_programme_id_organisation_number_key UNIQUE (programme_id, organisation_number);

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_company_id_function_email_name_key UNIQUE (company_id, function, email, name);

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.course
    ADD CONSTRAINT course_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.course
    ADD CONSTRAINT course_programme_id_code_key UNIQUE (programme_id, code);

ALTER TABLE ONLY public.course
    ADD CONSTRAINT course_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.departure
    ADD CONSTRAINT departure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.employment
    ADD CONSTRAINT employment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.financier
    ADD CONSTRAINT financier_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.financier
    ADD CONSTRAINT financier_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.financier
    ADD CONSTRAINT financier_programme_id_name_key UNIQUE (programme_id, name);

ALTER TABLE ONLY public.focus_group
    ADD CONSTRAINT focus_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.focus_group
    ADD CONSTRAINT focus_group_programme_id_code_key UNIQUE (programme_id, code);

ALTER TABLE ONLY public.health_answer
    ADD CONSTRAINT health_answer_health_check_id_respondent_hash_key UNIQUE (health_check_id, respondent_hash);

ALTER TABLE ONLY public.health_answer
    ADD CONSTRAINT health_answer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.health_check
    ADD CONSTRAINT health_check_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.health_check
    ADD CONSTRAINT health_check_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.health_check
    ADD CONSTRAINT health_check_programme_id_name_key UNIQUE (programme_id, name);

ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_pkey PRIMARY KEY (import_id, "position");

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.import_rejection
    ADD CONSTRAINT import_rejection_pkey PRIMARY KEY (import_id, register, sheet, row_number);

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (programme_id, register, digest, copy);

ALTER TABLE ONLY public.in_kind_entry
    ADD CONSTRAINT in_kind_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.in_kind_entry
    ADD CONSTRAINT in_kind_entry_reverses_id_key UNIQUE (reverses_id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY public.kept_file
    ADD CONSTRAINT kept_file_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.kept_file
    ADD CONSTRAINT kept_file_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_mail_id_key UNIQUE (mail_id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.letter_template
    ADD CONSTRAINT letter_template_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.letter_template
    ADD CONSTRAINT letter_template_programme_id_code_language_version_key UNIQUE (programme_id, code, language, version);

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.mail_refusal
    ADD CONSTRAINT mail_refusal_pkey PRIMARY KEY (programme_id, address_hash, kind);

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_return_hash_key UNIQUE (return_hash);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_name_key UNIQUE (name);

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_tile_x_tile_y_key UNIQUE (tile_x, tile_y);

ALTER TABLE ONLY public.not_duplicate
    ADD CONSTRAINT not_duplicate_pkey PRIMARY KEY (company_id, other_id);

ALTER TABLE ONLY public.occasion
    ADD CONSTRAINT occasion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.occasion
    ADD CONSTRAINT occasion_programme_id_code_key UNIQUE (programme_id, code);

ALTER TABLE ONLY public.occasion
    ADD CONSTRAINT occasion_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.open_door
    ADD CONSTRAINT open_door_pkey PRIMARY KEY (programme_id);

ALTER TABLE ONLY public.participant_link
    ADD CONSTRAINT participant_link_code_hash_key UNIQUE (code_hash);

ALTER TABLE ONLY public.participant_link
    ADD CONSTRAINT participant_link_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.participant_link
    ADD CONSTRAINT participant_link_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY public.participation_exit
    ADD CONSTRAINT participation_exit_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_programme_id_name_key UNIQUE (programme_id, name);

ALTER TABLE ONLY public.partner_route
    ADD CONSTRAINT partner_route_pkey PRIMARY KEY (programme_id, municipality_code);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.personal_number
    ADD CONSTRAINT personal_number_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY public.personal_number
    ADD CONSTRAINT personal_number_programme_id_keyed_hash_key UNIQUE (programme_id, keyed_hash);

ALTER TABLE ONLY public.pointing
    ADD CONSTRAINT pointing_company_id_related_programme_id_direction_key UNIQUE (company_id, related_programme_id, direction);

ALTER TABLE ONLY public.pointing
    ADD CONSTRAINT pointing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.programme
    ADD CONSTRAINT programme_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.programme
    ADD CONSTRAINT programme_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.protected_handler
    ADD CONSTRAINT protected_handler_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_programme_id_name_key UNIQUE (programme_id, name);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.related_programme
    ADD CONSTRAINT related_programme_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.related_programme
    ADD CONSTRAINT related_programme_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.related_programme
    ADD CONSTRAINT related_programme_programme_id_name_key UNIQUE (programme_id, name);

ALTER TABLE ONLY public.reroute
    ADD CONSTRAINT reroute_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sent_form
    ADD CONSTRAINT sent_form_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_occasion_id_held_on_starts_at_key UNIQUE (occasion_id, held_on, starts_at);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_programme_id_name_valid_from_key UNIQUE (programme_id, name, valid_from);

ALTER TABLE ONLY public.staircase
    ADD CONSTRAINT staircase_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staircase
    ADD CONSTRAINT staircase_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.staircase
    ADD CONSTRAINT staircase_programme_id_valid_from_key UNIQUE (programme_id, valid_from);

ALTER TABLE ONLY public.staircase_step
    ADD CONSTRAINT staircase_step_pkey PRIMARY KEY (staircase_id, number);

ALTER TABLE ONLY public.statistics_batch
    ADD CONSTRAINT statistics_batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statistics_batch
    ADD CONSTRAINT statistics_batch_programme_id_id_key UNIQUE (programme_id, id);

ALTER TABLE ONLY public.statistics_batch_row
    ADD CONSTRAINT statistics_batch_row_pkey PRIMARY KEY (batch_id, person_id);

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_programme_id_measure_county_due_on_key UNIQUE NULLS NOT DISTINCT (programme_id, measure, county, due_on);

ALTER TABLE ONLY public.trail_detail
    ADD CONSTRAINT trail_detail_pkey PRIMARY KEY (trail_id);

ALTER TABLE ONLY public.trail
    ADD CONSTRAINT trail_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.trail
    ADD CONSTRAINT trail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.unit_cost
    ADD CONSTRAINT unit_cost_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.unit_cost
    ADD CONSTRAINT unit_cost_programme_id_kind_valid_from_key UNIQUE (programme_id, kind, valid_from);

ALTER TABLE ONLY public.user_setting
    ADD CONSTRAINT user_setting_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_programme_id_id_key UNIQUE (programme_id, id);

CREATE UNIQUE INDEX agreement_open ON public.agreement USING btree (company_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX aid_declaration_company ON public.aid_declaration USING btree (company_id, declared_at);

CREATE INDEX appointment_company ON public.appointment USING btree (company_id, starts_at);

CREATE INDEX appointment_guest_user ON public.appointment_guest USING btree (user_id);

CREATE INDEX appointment_time ON public.appointment USING btree (programme_id, starts_at);

CREATE INDEX attempt_age ON public.attempt USING btree (attempted_at);

CREATE INDEX attempt_key ON public.attempt USING btree (key, attempted_at);

CREATE INDEX attendance_correction_of ON public.attendance_correction USING btree (attendance_id, id);

CREATE INDEX attendance_person ON public.attendance USING btree (person_id, session_id);

CREATE INDEX attendance_unsigned ON public.attendance USING btree (programme_id, session_id) WHERE ((signed_at IS NULL) AND (quarters > 0));

CREATE INDEX auth_account_user ON public.auth_account USING btree (user_id);

CREATE INDEX auth_passkey_user ON public.auth_passkey USING btree (user_id);

CREATE INDEX auth_session_user ON public.auth_session USING btree (user_id);

CREATE INDEX auth_verification_identifier ON public.auth_verification USING btree (identifier);

CREATE INDEX booking_person ON public.booking USING btree (person_id);

CREATE UNIQUE INDEX calendar_feed_one ON public.calendar_feed USING btree (user_id) WHERE (revoked_at IS NULL);

CREATE INDEX company_agreed ON public.company USING btree (programme_id, agreed_on);

CREATE INDEX company_link_company ON public.company_link USING btree (company_id);

CREATE INDEX company_name_key ON public.company USING btree (programme_id, name_key);

CREATE INDEX company_parent ON public.company USING btree (programme_id, parent_number) WHERE (parent_number IS NOT NULL);

CREATE INDEX company_participation_company ON public.company_participation USING btree (company_id);

CREATE UNIQUE INDEX departure_once ON public.departure USING btree (company_id) WHERE (undone_at IS NULL);

CREATE INDEX employment_company ON public.employment USING btree (company_id, person_id);

CREATE INDEX employment_person ON public.employment USING btree (person_id);

CREATE INDEX in_kind_entry_attendance ON public.in_kind_entry USING btree (attendance_id);

CREATE INDEX in_kind_entry_company ON public.in_kind_entry USING btree (company_id, held_on);

CREATE INDEX in_kind_entry_day ON public.in_kind_entry USING btree (programme_id, held_on, id);

CREATE INDEX in_kind_entry_person ON public.in_kind_entry USING btree (person_id);

CREATE UNIQUE INDEX invitation_once ON public.invitation USING btree (email, programme_id, role, partner_id, company_id, provider_id) NULLS NOT DISTINCT WHERE ((accepted_at IS NULL) AND (revoked_at IS NULL) AND (forgotten_at IS NULL));

CREATE INDEX invitation_programme ON public.invitation USING btree (programme_id);

CREATE INDEX letter_company ON public.letter USING btree (company_id, id);

CREATE INDEX mail_waiting ON public.mail USING btree (id) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE UNIQUE INDEX membership_once ON public.membership USING btree (user_id, programme_id, role, partner_id, company_id, provider_id) NULLS NOT DISTINCT WHERE (revoked_at IS NULL);

CREATE INDEX membership_programme ON public.membership USING btree (programme_id);

CREATE UNIQUE INDEX milestone_once ON public.milestone USING btree (company_id, stage) WHERE (withdrawn_at IS NULL);

CREATE INDEX occasion_course ON public.occasion USING btree (course_id);

CREATE INDEX participant_link_person ON public.participant_link USING btree (person_id);

CREATE INDEX participation_start ON public.participation USING btree (programme_id, started_on);

CREATE INDEX person_name ON public.person USING btree (programme_id, translate(lower(family_name), 'åäöéèü'::text, '{|}eeu'::text) COLLATE "C", translate(lower(given_name), 'åäöéèü'::text, '{|}eeu'::text) COLLATE "C", id);

CREATE INDEX person_protected ON public.person USING btree (programme_id, id) WHERE is_protected;

CREATE UNIQUE INDEX protected_handler_once ON public.protected_handler USING btree (programme_id, user_id) WHERE (ended_at IS NULL);

CREATE INDEX referral_company ON public.referral USING btree (company_id);

CREATE INDEX referral_maker ON public.referral USING btree (programme_id, made_by);

CREATE INDEX referral_waiting ON public.referral USING btree (programme_id, promised_on) WHERE (answer IS NULL);

CREATE INDEX reroute_referral ON public.reroute USING btree (referral_id);

CREATE INDEX sent_form_age ON public.sent_form USING btree (sent_at);

CREATE INDEX session_day ON public.session USING btree (programme_id, held_on);

CREATE INDEX trail_detail_person ON public.trail_detail USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX trail_programme ON public.trail USING btree (programme_id, id);

CREATE INDEX trail_subject ON public.trail USING btree (subject, subject_id, id);

CREATE INDEX visit_company ON public.visit USING btree (company_id, held_on);

CREATE INDEX visit_maker ON public.visit USING btree (programme_id, made_by, held_on);

CREATE TRIGGER agreement_stands BEFORE UPDATE ON public.agreement FOR EACH ROW EXECUTE FUNCTION public.agreement_stands();

CREATE TRIGGER number_left_out BEFORE INSERT ON public.attendance FOR EACH ROW EXECUTE FUNCTION public.number_left_out();

CREATE TRIGGER number_left_out BEFORE INSERT ON public.booking FOR EACH ROW EXECUTE FUNCTION public.number_left_out();

CREATE TRIGGER number_left_out BEFORE INSERT ON public.employment FOR EACH ROW EXECUTE FUNCTION public.number_left_out();

CREATE TRIGGER number_left_out BEFORE INSERT ON public.in_kind_entry FOR EACH ROW EXECUTE FUNCTION public.number_left_out();

CREATE TRIGGER number_left_out BEFORE INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.number_left_out();

CREATE TRIGGER participation_of_changed AFTER UPDATE ON public.attendance REFERENCING OLD TABLE AS before_it NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.participation_follows_attendance();

CREATE TRIGGER participation_of_changed AFTER UPDATE ON public.employment REFERENCING OLD TABLE AS before_it NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.participation_follows_attendance();

CREATE TRIGGER participation_of_changed AFTER UPDATE ON public.person FOR EACH ROW WHEN (((((old.sex IS DISTINCT FROM new.sex) OR (old.education IS DISTINCT FROM new.education)) OR (old.born_on IS DISTINCT FROM new.born_on)) OR (old.is_protected IS DISTINCT FROM new.is_protected))) EXECUTE FUNCTION public.participation_follows_person();

CREATE TRIGGER participation_of_moved AFTER UPDATE OF municipality_code ON public.company FOR EACH ROW WHEN ((old.municipality_code IS DISTINCT FROM new.municipality_code)) EXECUTE FUNCTION public.participation_follows_company();

CREATE TRIGGER participation_of_moved AFTER UPDATE OF held_on ON public.session FOR EACH ROW WHEN ((old.held_on IS DISTINCT FROM new.held_on)) EXECUTE FUNCTION public.participation_follows_session();

CREATE TRIGGER participation_of_new AFTER INSERT ON public.attendance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.participation_follows_attendance();

CREATE TRIGGER participation_of_new AFTER INSERT ON public.employment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.participation_follows_attendance();

CREATE TRIGGER participation_of_removed AFTER DELETE ON public.attendance REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.participation_follows_attendance();

CREATE TRIGGER participation_of_removed AFTER DELETE ON public.employment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.participation_follows_attendance();

ALTER TABLE ONLY public.agreement_code
    ADD CONSTRAINT agreement_code_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);

ALTER TABLE ONLY public.agreement_code
    ADD CONSTRAINT agreement_code_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES public.contact(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_programme_id_file_id_fkey FOREIGN KEY (programme_id, file_id) REFERENCES public.kept_file(programme_id, id);

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_programme_id_template_id_fkey FOREIGN KEY (programme_id, template_id) REFERENCES public.agreement_template(programme_id, id);

ALTER TABLE ONLY public.agreement_template
    ADD CONSTRAINT agreement_template_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.aid_declaration
    ADD CONSTRAINT aid_declaration_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.aid_declaration
    ADD CONSTRAINT aid_declaration_programme_id_file_id_fkey FOREIGN KEY (programme_id, file_id) REFERENCES public.kept_file(programme_id, id);

ALTER TABLE ONLY public.aid_declared
    ADD CONSTRAINT aid_declared_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.aid_declared
    ADD CONSTRAINT aid_declared_programme_id_declaration_id_fkey FOREIGN KEY (programme_id, declaration_id) REFERENCES public.aid_declaration(programme_id, id);

ALTER TABLE ONLY public.appointment_guest
    ADD CONSTRAINT appointment_guest_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES public.contact(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appointment_guest
    ADD CONSTRAINT appointment_guest_programme_id_appointment_id_fkey FOREIGN KEY (programme_id, appointment_id) REFERENCES public.appointment(programme_id, id);

ALTER TABLE ONLY public.appointment_guest
    ADD CONSTRAINT appointment_guest_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.attendance_correction
    ADD CONSTRAINT attendance_correction_programme_id_attendance_id_fkey FOREIGN KEY (programme_id, attendance_id) REFERENCES public.attendance(programme_id, id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_programme_id_session_id_fkey FOREIGN KEY (programme_id, session_id) REFERENCES public.session(programme_id, id);

ALTER TABLE ONLY public.auth_account
    ADD CONSTRAINT auth_account_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.auth_passkey
    ADD CONSTRAINT auth_passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.auth_session
    ADD CONSTRAINT auth_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_programme_id_occasion_id_fkey FOREIGN KEY (programme_id, occasion_id) REFERENCES public.occasion(programme_id, id);

ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_programme_id_budget_version_id_fkey FOREIGN KEY (programme_id, budget_version_id) REFERENCES public.budget_version(programme_id, id);

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_programme_id_financier_id_fkey FOREIGN KEY (programme_id, financier_id) REFERENCES public.financier(programme_id, id);

ALTER TABLE ONLY public.budget_version
    ADD CONSTRAINT budget_version_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim_period
    ADD CONSTRAINT claim_period_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.company_link
    ADD CONSTRAINT company_link_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES public.contact(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.company_link
    ADD CONSTRAINT company_link_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES public.municipality(code);

ALTER TABLE ONLY public.company_participation
    ADD CONSTRAINT company_participation_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.company_participation
    ADD CONSTRAINT company_participation_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_programme_id_merged_into_fkey FOREIGN KEY (programme_id, merged_into) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_programme_id_partner_id_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.course
    ADD CONSTRAINT course_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.departure
    ADD CONSTRAINT departure_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.employment
    ADD CONSTRAINT employment_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.employment
    ADD CONSTRAINT employment_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.financier
    ADD CONSTRAINT financier_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.focus_group
    ADD CONSTRAINT focus_group_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.health_answer
    ADD CONSTRAINT health_answer_programme_id_health_check_id_fkey FOREIGN KEY (programme_id, health_check_id) REFERENCES public.health_check(programme_id, id);

ALTER TABLE ONLY public.health_check
    ADD CONSTRAINT health_check_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.import(id);

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.import_rejection
    ADD CONSTRAINT import_rejection_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.import(id);

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.import(id);

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.in_kind_entry
    ADD CONSTRAINT in_kind_entry_programme_id_attendance_id_fkey FOREIGN KEY (programme_id, attendance_id) REFERENCES public.attendance(programme_id, id);

ALTER TABLE ONLY public.in_kind_entry
    ADD CONSTRAINT in_kind_entry_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.in_kind_entry
    ADD CONSTRAINT in_kind_entry_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES public.in_kind_entry(id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_programme_id_partner_id_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_programme_id_provider_id_fkey FOREIGN KEY (programme_id, provider_id) REFERENCES public.provider(programme_id, id);

ALTER TABLE ONLY public.kept_file
    ADD CONSTRAINT kept_file_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.kept_file
    ADD CONSTRAINT kept_file_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES public.contact(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES public.mail(id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.letter_template
    ADD CONSTRAINT letter_template_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.mail_refusal
    ADD CONSTRAINT mail_refusal_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_programme_id_partner_id_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_programme_id_provider_id_fkey FOREIGN KEY (programme_id, provider_id) REFERENCES public.provider(programme_id, id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.not_duplicate
    ADD CONSTRAINT not_duplicate_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.not_duplicate
    ADD CONSTRAINT not_duplicate_programme_id_other_id_fkey FOREIGN KEY (programme_id, other_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.occasion
    ADD CONSTRAINT occasion_programme_id_course_id_fkey FOREIGN KEY (programme_id, course_id) REFERENCES public.course(programme_id, id);

ALTER TABLE ONLY public.occasion
    ADD CONSTRAINT occasion_programme_id_provider_id_fkey FOREIGN KEY (programme_id, provider_id) REFERENCES public.provider(programme_id, id);

ALTER TABLE ONLY public.open_door
    ADD CONSTRAINT open_door_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.participant_link
    ADD CONSTRAINT participant_link_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.participation_exit
    ADD CONSTRAINT participation_exit_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.partner_route
    ADD CONSTRAINT partner_route_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES public.municipality(code);

ALTER TABLE ONLY public.partner_route
    ADD CONSTRAINT partner_route_programme_id_partner_id_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.personal_number
    ADD CONSTRAINT personal_number_programme_id_person_id_fkey FOREIGN KEY (programme_id, person_id) REFERENCES public.person(programme_id, id);

ALTER TABLE ONLY public.pointing
    ADD CONSTRAINT pointing_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.pointing
    ADD CONSTRAINT pointing_programme_id_related_programme_id_fkey FOREIGN KEY (programme_id, related_programme_id) REFERENCES public.related_programme(programme_id, id);

ALTER TABLE ONLY public.protected_handler
    ADD CONSTRAINT protected_handler_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.protected_handler
    ADD CONSTRAINT protected_handler_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES public.contact(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_programme_id_partner_id_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.related_programme
    ADD CONSTRAINT related_programme_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.reroute
    ADD CONSTRAINT reroute_programme_id_from_partner_id_fkey FOREIGN KEY (programme_id, from_partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.reroute
    ADD CONSTRAINT reroute_programme_id_referral_id_fkey FOREIGN KEY (programme_id, referral_id) REFERENCES public.referral(programme_id, id);

ALTER TABLE ONLY public.reroute
    ADD CONSTRAINT reroute_programme_id_to_partner_id_fkey FOREIGN KEY (programme_id, to_partner_id) REFERENCES public.partner(programme_id, id);

ALTER TABLE ONLY public.reroute
    ADD CONSTRAINT reroute_rerouted_by_fkey FOREIGN KEY (rerouted_by) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_programme_id_occasion_id_fkey FOREIGN KEY (programme_id, occasion_id) REFERENCES public.occasion(programme_id, id);

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.staircase
    ADD CONSTRAINT staircase_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.staircase_step
    ADD CONSTRAINT staircase_step_programme_id_staircase_id_fkey FOREIGN KEY (programme_id, staircase_id) REFERENCES public.staircase(programme_id, id);

ALTER TABLE ONLY public.statistics_batch
    ADD CONSTRAINT statistics_batch_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.statistics_batch_row
    ADD CONSTRAINT statistics_batch_row_programme_id_batch_id_fkey FOREIGN KEY (programme_id, batch_id) REFERENCES public.statistics_batch(programme_id, id);

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.trail_detail
    ADD CONSTRAINT trail_detail_trail_id_fkey FOREIGN KEY (trail_id) REFERENCES public.trail(id);

ALTER TABLE ONLY public.unit_cost
    ADD CONSTRAINT unit_cost_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.user_setting
    ADD CONSTRAINT user_setting_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.auth_user(id);

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_programme_id_company_id_fkey FOREIGN KEY (programme_id, company_id) REFERENCES public.company(programme_id, id);

CREATE POLICY administrators ON public.invitation FOR SELECT USING (((programme_id IS NULL) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL) AND (cardinality(( SELECT public.visitor_programmes() AS visitor_programmes)) > 0)));

CREATE POLICY administrators ON public.membership FOR SELECT USING (((programme_id IS NULL) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL) AND (cardinality(( SELECT public.visitor_programmes() AS visitor_programmes)) > 0)));

ALTER TABLE public.agreement ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.agreement_code ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.agreement_template ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.aid_declaration ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.aid_declared ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.appointment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.appointment_guest ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.attendance ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.attendance_correction ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.booking ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.budget_line ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.budget_version ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.claim_period ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.company ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.company_link ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.company_participation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.course ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.departure ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.employment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.financier ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.focus_group ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.health_answer ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.health_check ENABLE ROW LEVEL SECURITY;

CREATE POLICY house ON public.mail USING (public.visitor_is_house());

ALTER TABLE public.import ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.import_file ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.import_rejection ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.import_row ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.in_kind_entry ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.kept_file ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.letter_template ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.mail ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.mail_refusal ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.membership ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.milestone ENABLE ROW LEVEL SECURITY;

CREATE POLICY not_by_company ON public.import AS RESTRICTIVE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_by_company ON public.import_file AS RESTRICTIVE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_by_company ON public.import_rejection AS RESTRICTIVE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_by_company ON public.import_row AS RESTRICTIVE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_by_company ON public.statistics_batch AS RESTRICTIVE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_by_company ON public.statistics_batch_row AS RESTRICTIVE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_by_company ON public.trail AS RESTRICTIVE FOR SELECT USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.agreement_template AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.appointment AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.booking AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.budget_line AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.budget_version AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.claim_period AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.course AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.departure AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.employment AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.financier AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.focus_group AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.letter_template AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.milestone AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.occasion AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.open_door AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.partner AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.partner_route AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.person AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.pointing AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.programme AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.provider AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.related_programme AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.session AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.setting AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.staircase AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.staircase_step AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.target AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_changed_by_company ON public.unit_cost AS RESTRICTIVE FOR UPDATE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

ALTER TABLE public.not_duplicate ENABLE ROW LEVEL SECURITY;

CREATE POLICY not_new_by_company ON public.agreement_template AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.appointment AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.booking AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.budget_line AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.budget_version AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.claim_period AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.course AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.departure AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.employment AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.financier AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.focus_group AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.letter_template AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.milestone AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.occasion AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.open_door AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.partner AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.partner_route AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.person AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.pointing AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.programme AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.provider AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.related_programme AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.session AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.setting AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.staircase AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.staircase_step AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.target AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_new_by_company ON public.unit_cost AS RESTRICTIVE FOR INSERT WITH CHECK ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.agreement_template AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.appointment AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.booking AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.budget_line AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.budget_version AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.claim_period AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.course AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.departure AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.employment AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.financier AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.focus_group AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.letter_template AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.milestone AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.occasion AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.open_door AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.partner AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.partner_route AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.person AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.pointing AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.programme AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.provider AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.related_programme AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.session AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.setting AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.staircase AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.staircase_step AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.target AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

CREATE POLICY not_removed_by_company ON public.unit_cost AS RESTRICTIVE FOR DELETE USING ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text));

ALTER TABLE public.occasion ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.open_door ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON public.agreement USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.agreement_code USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.agreement_template USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.aid_declaration USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.aid_declared USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.appointment USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.appointment_guest USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.attendance USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (id IN ( SELECT public.attendance_at_own_company() AS attendance_at_own_company))))));

CREATE POLICY own ON public.attendance_correction USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (EXISTS ( SELECT
   FROM public.attendance
  WHERE (attendance.id = attendance_correction.attendance_id))))));

CREATE POLICY own ON public.booking USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (id IN ( SELECT public.bookings_by_own_company() AS bookings_by_own_company))))));

CREATE POLICY own ON public.budget_line USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.budget_version USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.claim_period USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.company_link USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.company_participation USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.contact USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.course USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.departure USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.employment USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.financier USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.focus_group USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.health_answer USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.health_check USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.import USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.import_file USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.import_rejection USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.import_row USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.in_kind_entry USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.invitation USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL))));

CREATE POLICY own ON public.kept_file USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.letter USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.letter_template USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.mail_refusal USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.membership USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL))));

CREATE POLICY own ON public.milestone USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.not_duplicate USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.occasion USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.open_door USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.participant_link USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL))));

CREATE POLICY own ON public.participation USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.participation_exit USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL))));

CREATE POLICY own ON public.partner USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.partner_route USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.personal_number USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL))));

CREATE POLICY own ON public.pointing USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (company_id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own ON public.programme USING ((public.visitor_is_house() OR (id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.protected_handler USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.provider USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.referral USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.related_programme USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.reroute USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own ON public.session USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.setting USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.staircase USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.staircase_step USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.statistics_batch USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.statistics_batch_row USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.target USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.unit_cost USING ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own ON public.visit USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text))));

CREATE POLICY own_change ON public.company FOR UPDATE USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_company() AS visitor_company) IS NULL) OR (id = ( SELECT public.visitor_company() AS visitor_company))) AND ((( SELECT public.visitor_partner() AS visitor_partner) IS NULL) OR (partner_id IS NULL) OR (partner_id = ( SELECT public.visitor_partner() AS visitor_partner))))));

CREATE POLICY own_change ON public.person FOR UPDATE USING ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_company() AS visitor_company) IS NULL) OR (id IN ( SELECT employment.person_id
   FROM public.employment
  WHERE (employment.company_id = ( SELECT public.visitor_company() AS visitor_company))))))));

CREATE POLICY own_new ON public.company FOR INSERT WITH CHECK ((public.visitor_is_house() OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND (( SELECT public.visitor_company() AS visitor_company) IS NULL))));

CREATE POLICY own_new ON public.person FOR INSERT WITH CHECK ((public.visitor_is_house() OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY own_read ON public.company FOR SELECT USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (id = ( SELECT public.visitor_company() AS visitor_company))))));

CREATE POLICY own_read ON public.person FOR SELECT USING ((( SELECT public.visitor_is_house() AS visitor_is_house) OR ((programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[])) AND ((( SELECT public.visitor_reach() AS visitor_reach) <> 'company'::text) OR (id IN ( SELECT employment.person_id
   FROM public.employment
  WHERE (employment.company_id = ( SELECT public.visitor_company() AS visitor_company))))))));

ALTER TABLE public.participant_link ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.participation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.participation_exit ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.partner ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.partner_route ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.personal_number ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.pointing ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.programme ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.protected_handler ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.provider ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.referral ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.related_programme ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reroute ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.setting ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.staircase ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.staircase_step ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.statistics_batch ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.statistics_batch_row ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.target ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.trail ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.trail_detail ENABLE ROW LEVEL SECURITY;

CREATE POLICY trail_detail_read ON public.trail_detail FOR SELECT USING ((EXISTS ( SELECT
   FROM public.trail
  WHERE (trail.id = trail_detail.trail_id))));

CREATE POLICY trail_detail_write ON public.trail_detail FOR INSERT WITH CHECK (true);

CREATE POLICY trail_read ON public.trail FOR SELECT USING ((public.visitor_is_house() OR (programme_id IS NULL) OR (programme_id = ANY (( SELECT public.visitor_programmes() AS visitor_programmes)::integer[]))));

CREATE POLICY trail_write ON public.trail FOR INSERT WITH CHECK (true);

ALTER TABLE public.unit_cost ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.visit ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA public TO spang_app;

REVOKE ALL ON FUNCTION public.attendance_at_own_company() FROM PUBLIC;
GRANT ALL ON FUNCTION public.attendance_at_own_company() TO spang_app;

REVOKE ALL ON FUNCTION public.bookings_by_own_company() FROM PUBLIC;
GRANT ALL ON FUNCTION public.bookings_by_own_company() TO spang_app;

REVOKE ALL ON FUNCTION public.count_anew() FROM PUBLIC;
GRANT ALL ON FUNCTION public.count_anew() TO spang_app;

REVOKE ALL ON FUNCTION public.keep_letter(programme integer, company integer, contact integer, reader text, letter_code text, spoken text, title text, duty boolean, mail integer, why_not text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.keep_letter(programme integer, company integer, contact integer, reader text, letter_code text, spoken text, title text, duty boolean, mail integer, why_not text, at timestamp with time zone) TO spang_app;

REVOKE ALL ON FUNCTION public.letter_states(letters integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.letter_states(letters integer[]) TO spang_app;

REVOKE ALL ON FUNCTION public.mail_refused(programme integer, address bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mail_refused(programme integer, address bytea) TO spang_app;

REVOKE ALL ON FUNCTION public.may_sign_in(address text, today date, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.may_sign_in(address text, today date, at timestamp with time zone) TO spang_app;

REVOKE ALL ON FUNCTION public.number_left_out() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.participation_anew(whose integer[]) FROM PUBLIC;

GRANT ALL ON FUNCTION public.programmes_here() TO spang_app;

REVOKE ALL ON FUNCTION public.queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamp with time zone, wait_until timestamp with time zone, return_address bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.queue_mail(programme integer, sealed_to bytea, subject text, sealed_body bytea, at timestamp with time zone, wait_until timestamp with time zone, return_address bytea) TO spang_app;

REVOKE ALL ON FUNCTION public.resend_letter(letter_number integer, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.resend_letter(letter_number integer, at timestamp with time zone) TO spang_app;

REVOKE ALL ON FUNCTION public.shred_time_of_person(whose integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.shred_time_of_person(whose integer) TO spang_app;

REVOKE ALL ON FUNCTION public.shred_trail_of_person(whose integer, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.shred_trail_of_person(whose integer, at timestamp with time zone) TO spang_app;

REVOKE ALL ON FUNCTION public.steps_held() FROM PUBLIC;
GRANT ALL ON FUNCTION public.steps_held() TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.agreement TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agreement_code TO spang_app;

GRANT SELECT,INSERT ON TABLE public.agreement_template TO spang_app;

GRANT SELECT,INSERT ON TABLE public.aid_declaration TO spang_app;

GRANT UPDATE(company_id) ON TABLE public.aid_declaration TO spang_app;

GRANT SELECT,INSERT ON TABLE public.aid_declared TO spang_app;

GRANT UPDATE(company_id) ON TABLE public.aid_declared TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.appointment TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.appointment_guest TO spang_app;

GRANT SELECT,INSERT,DELETE ON TABLE public.attempt TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.attendance TO spang_app;

GRANT SELECT,INSERT ON TABLE public.attendance_correction TO spang_app;

GRANT USAGE ON SEQUENCE public.attendance_correction_id_seq TO spang_app;

GRANT USAGE ON SEQUENCE public.attendance_id_seq TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_account TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_passkey TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_rate_limit TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_session TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_user TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_verification TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.booking TO spang_app;

GRANT USAGE ON SEQUENCE public.booking_id_seq TO spang_app;

GRANT SELECT,INSERT ON TABLE public.budget_line TO spang_app;

GRANT USAGE ON SEQUENCE public.budget_line_id_seq TO spang_app;

GRANT SELECT,INSERT ON TABLE public.budget_version TO spang_app;

GRANT USAGE ON SEQUENCE public.budget_version_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.calendar_feed TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.claim_period TO spang_app;

GRANT USAGE ON SEQUENCE public.claim_period_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.company TO spang_app;

GRANT USAGE ON SEQUENCE public.company_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.company_link TO spang_app;

GRANT SELECT ON TABLE public.company_participation TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.employment TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.person TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.session TO spang_app;

GRANT SELECT ON TABLE public.company_participation_in_attendance TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.departure TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.milestone TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.partner TO spang_app;

GRANT SELECT ON TABLE public.company_path TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contact TO spang_app;

GRANT USAGE ON SEQUENCE public.contact_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.course TO spang_app;

GRANT USAGE ON SEQUENCE public.course_id_seq TO spang_app;

GRANT USAGE ON SEQUENCE public.employment_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.financier TO spang_app;

GRANT USAGE ON SEQUENCE public.financier_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.focus_group TO spang_app;

GRANT USAGE ON SEQUENCE public.focus_group_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.health_answer TO spang_app;

GRANT SELECT,INSERT ON TABLE public.health_check TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import TO spang_app;

GRANT SELECT,INSERT,DELETE ON TABLE public.import_file TO spang_app;

GRANT USAGE ON SEQUENCE public.import_id_seq TO spang_app;

GRANT SELECT,INSERT,DELETE ON TABLE public.import_rejection TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_row TO spang_app;

GRANT SELECT,INSERT ON TABLE public.in_kind_entry TO spang_app;

GRANT USAGE ON SEQUENCE public.in_kind_entry_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.invitation TO spang_app;

GRANT USAGE ON SEQUENCE public.invitation_id_seq TO spang_app;

GRANT SELECT,INSERT ON TABLE public.kept_file TO spang_app;

GRANT UPDATE(company_id) ON TABLE public.kept_file TO spang_app;

GRANT SELECT,INSERT ON TABLE public.letter TO spang_app;

GRANT UPDATE(company_id) ON TABLE public.letter TO spang_app;

GRANT UPDATE(contact_id) ON TABLE public.letter TO spang_app;

GRANT SELECT,INSERT ON TABLE public.letter_template TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mail TO spang_app;

GRANT USAGE ON SEQUENCE public.mail_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.mail_refusal TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.membership TO spang_app;

GRANT USAGE ON SEQUENCE public.membership_id_seq TO spang_app;

GRANT SELECT ON TABLE public.migration TO spang_app;

GRANT SELECT ON TABLE public.municipality TO spang_app;

GRANT SELECT,INSERT,DELETE ON TABLE public.not_duplicate TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.occasion TO spang_app;

GRANT USAGE ON SEQUENCE public.occasion_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.open_door TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.participant_link TO spang_app;

GRANT USAGE ON SEQUENCE public.participant_link_id_seq TO spang_app;

GRANT SELECT ON TABLE public.participation TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.participation_exit TO spang_app;

GRANT SELECT ON TABLE public.participation_in_attendance TO spang_app;

GRANT USAGE ON SEQUENCE public.partner_id_seq TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partner_route TO spang_app;

GRANT USAGE ON SEQUENCE public.person_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.personal_number TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pointing TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.programme TO spang_app;

GRANT USAGE ON SEQUENCE public.programme_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.protected_handler TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.provider TO spang_app;

GRANT USAGE ON SEQUENCE public.provider_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.referral TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.related_programme TO spang_app;

GRANT SELECT,INSERT ON TABLE public.reroute TO spang_app;

GRANT SELECT,INSERT,DELETE ON TABLE public.sent_form TO spang_app;

GRANT USAGE ON SEQUENCE public.session_id_seq TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.setting TO spang_app;

GRANT USAGE ON SEQUENCE public.setting_id_seq TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.staircase TO spang_app;

GRANT USAGE ON SEQUENCE public.staircase_id_seq TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.staircase_step TO spang_app;

GRANT SELECT,INSERT ON TABLE public.statistics_batch TO spang_app;

GRANT USAGE ON SEQUENCE public.statistics_batch_id_seq TO spang_app;

GRANT SELECT,INSERT ON TABLE public.statistics_batch_row TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.target TO spang_app;

GRANT USAGE ON SEQUENCE public.target_id_seq TO spang_app;

GRANT SELECT,INSERT ON TABLE public.trail TO spang_app;

GRANT SELECT,INSERT ON TABLE public.trail_detail TO spang_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.unit_cost TO spang_app;

GRANT USAGE ON SEQUENCE public.unit_cost_id_seq TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.user_setting TO spang_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.visit TO spang_app;

