-- Whose signature binds for the hours of a day: ours, that of the authority's portal, or one on paper; with what the authority has
-- answered. Only grows: another answer begins on another day.
create table binding_signature (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  valid_from date not null,
  binds text not null check (binds in ('ours', 'portal', 'paper')),
  answer text not null check (answer <> ''),
  answered_on date not null,
  answered_by text not null check (answered_by <> ''),
  noted_at timestamptz not null,
  noted_by text,
  unique (programme_id, valid_from)
);

-- What proves a signature that binds: the portal's receipt, or where the original of a list on paper lies. For so many quarter-hours: hours
-- that are corrected are proved anew, and what was noted stays.
create table attendance_evidence (
  id integer generated always as identity primary key,
  programme_id integer not null,
  attendance_id integer not null,
  kind text not null check (kind in ('portal', 'paper')),
  quarters integer not null check (quarters > 0),
  reference text not null check (reference <> ''),
  given_on date not null,
  noted_at timestamptz not null,
  noted_by text,
  unique (attendance_id, kind, quarters),
  foreign key (programme_id, attendance_id) references attendance (programme_id, id) on delete cascade
);
create index attendance_evidence_programme on attendance_evidence (programme_id);

grant select, insert on binding_signature to spang_app;
grant select, insert, delete on attendance_evidence to spang_app;
alter table binding_signature enable row level security;
create policy own on binding_signature using (visitor_is_house() or programme_id = any ((select visitor_programmes())::integer[]));
create policy not_new_by_company on binding_signature as restrictive for insert with check ((select visitor_reach()) <> 'company');
alter table attendance_evidence enable row level security;
create policy own on attendance_evidence using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or attendance_id in (select attendance_at_own_company()))));
create policy not_new_by_company on attendance_evidence as restrictive for insert with check ((select visitor_reach()) <> 'company');

-- A receipt of the portal is a signature, and hours that are signed otherwise than what binds on their day are not co-financed.
alter table attendance drop constraint attendance_signed_how_check;
alter table attendance add constraint attendance_signed_how_check check (signed_how in ('register', 'phone', 'code', 'kiosk', 'paper', 'portal'));
alter table in_kind_entry drop constraint in_kind_entry_not_counted_because_check;
alter table in_kind_entry add constraint in_kind_entry_not_counted_because_check
  check (not_counted_because in ('outside_programme', 'not_admitted', 'before_agreement', 'no_employment', 'other_signature'));
