create table provider (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  name text not null check (name <> ''),
  organisation_number char(10),
  version integer not null default 1,
  unique (programme_id, name),
  unique (programme_id, id)
);

create table course (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  code text not null check (code <> ''),
  title text not null check (title <> ''),
  kind text not null check (kind in ('strategic', 'role', 'broad', 'company', 'validation')),
  quarters integer not null check (quarters >= 0),
  is_required_by_law boolean not null default false,
  import_id integer,
  version integer not null default 1,
  unique (programme_id, code),
  unique (programme_id, id)
);

create table occasion (
  id integer generated always as identity primary key,
  programme_id integer not null,
  course_id integer not null,
  provider_id integer,
  code text not null check (code <> ''),
  seats integer not null check (seats >= 0),
  cost_ore bigint not null default 0 check (cost_ore >= 0),
  import_id integer,
  version integer not null default 1,
  unique (programme_id, code),
  unique (programme_id, id),
  foreign key (programme_id, course_id) references course (programme_id, id),
  foreign key (programme_id, provider_id) references provider (programme_id, id)
);
create index occasion_course on occasion (course_id);

create table session (
  id integer generated always as identity primary key,
  programme_id integer not null,
  occasion_id integer not null,
  held_on date not null,
  starts_at time not null,
  ends_at time not null,
  place text not null default '',
  quarters integer not null generated always as ((extract(epoch from (ends_at - starts_at)) / 900)::integer) stored,
  unique (programme_id, id),
  unique (occasion_id, held_on, starts_at),
  foreign key (programme_id, occasion_id) references occasion (programme_id, id),
  check (ends_at > starts_at)
);
create index session_day on session (programme_id, held_on);

create table booking (
  id integer generated always as identity primary key,
  programme_id integer not null,
  occasion_id integer not null,
  person_id integer not null,
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_because text,
  foreign key (programme_id, occasion_id) references occasion (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  unique (occasion_id, person_id)
);
create index booking_person on booking (person_id);

create table attendance (
  id integer generated always as identity primary key,
  programme_id integer not null,
  session_id integer not null,
  person_id integer not null,
  quarters integer not null check (quarters >= 0),
  signed_at timestamptz,
  signed_by text,
  signed_how text check (signed_how in ('register', 'phone', 'code', 'kiosk', 'paper')),
  import_id integer,
  version integer not null default 1,
  foreign key (programme_id, session_id) references session (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id),
  unique (programme_id, id),
  unique (session_id, person_id),
  check ((signed_at is null) = (signed_how is null))
);
create index attendance_person on attendance (person_id, session_id);

-- A correction keeps the old value, and why.
create table attendance_correction (
  id integer generated always as identity primary key,
  programme_id integer not null,
  attendance_id integer not null,
  quarters_before integer not null,
  quarters_after integer not null,
  signed_before boolean not null,
  signed_after boolean not null,
  reason text not null check (reason <> ''),
  corrected_at timestamptz not null,
  corrected_by text not null,
  foreign key (programme_id, attendance_id) references attendance (programme_id, id)
);
create index attendance_correction_of on attendance_correction (attendance_id, id);

-- Co-financing in kind. It only grows: an entry is undone by a reversal with the opposite sign.
create table in_kind_entry (
  id integer generated always as identity primary key,
  programme_id integer not null,
  attendance_id integer not null,
  person_id integer not null,
  company_id integer not null,
  session_id integer not null,
  held_on date not null,
  quarters integer not null,
  ore_per_hour bigint not null,
  amount_ore bigint not null,
  not_counted_because text check (not_counted_because in ('outside_programme', 'not_admitted', 'before_agreement', 'no_employment')),
  reverses_id integer unique references in_kind_entry,
  posted_at timestamptz not null,
  posted_because text not null,
  foreign key (programme_id, attendance_id) references attendance (programme_id, id),
  foreign key (programme_id, company_id) references company (programme_id, id),
  check (not_counted_because is null or amount_ore = 0),
  check (reverses_id is not null or quarters >= 0)
);
create index in_kind_entry_attendance on in_kind_entry (attendance_id);
create index in_kind_entry_day on in_kind_entry (programme_id, held_on, id);
create index in_kind_entry_company on in_kind_entry (company_id, held_on);

-- What arrived, row by row, and what became of it.
create table import (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  uploaded_at timestamptz not null,
  uploaded_by text,
  carried_out_at timestamptz,
  file_names text[] not null,
  file_digest text not null,
  counts jsonb not null default '{}'
);
create table import_file (
  import_id integer not null references import,
  programme_id integer not null,
  position smallint not null,
  name text not null,
  register text,
  cipher bytea not null,
  primary key (import_id, position)
);
create table import_rejection (
  import_id integer not null references import,
  programme_id integer not null,
  register text not null,
  row_number integer not null,
  code text not null,
  cells_cipher bytea not null,
  primary key (import_id, register, row_number)
);

-- A month that has been sent to SCB never changes.
create table statistics_batch (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  month date not null check (extract(day from month) = 1),
  sent_at timestamptz not null,
  sent_by text not null,
  digest text not null,
  unique (programme_id, id)
);
create table statistics_batch_row (
  programme_id integer not null,
  batch_id integer not null,
  person_id integer not null,
  quarters integer not null,
  started_on date,
  ended_on date,
  primary key (batch_id, person_id),
  foreign key (programme_id, batch_id) references statistics_batch (programme_id, id)
);

grant select, insert, update on provider, course, occasion, session, booking, attendance to spang_app;
grant delete on session to spang_app;
grant select, insert, update, delete on import to spang_app;
grant select, insert, delete on import_file, import_rejection to spang_app;
grant select, insert on attendance_correction, in_kind_entry, statistics_batch, statistics_batch_row to spang_app;
grant usage on all sequences in schema public to spang_app;

do $$
declare t text;
begin
  foreach t in array array['provider', 'course', 'occasion', 'session', 'import', 'import_file', 'import_rejection',
    'statistics_batch', 'statistics_batch_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (visitor_is_house() or programme_id = any ((select visitor_programmes())::integer[]))', t);
  end loop;
  -- What hangs on a person follows the person's employer.
  foreach t in array array['booking', 'attendance'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
      and ((select visitor_company()) is null
        or person_id in (select person_id from employment where company_id = (select visitor_company())))))', t);
  end loop;
  alter table attendance_correction enable row level security;
  create policy own on attendance_correction using (visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
    and exists (select from attendance where attendance.id = attendance_id)));
  alter table in_kind_entry enable row level security;
  create policy own on in_kind_entry using (visitor_is_house() or (programme_id = any ((select visitor_programmes())::integer[])
    and ((select visitor_company()) is null or company_id = (select visitor_company()))));
end $$;
