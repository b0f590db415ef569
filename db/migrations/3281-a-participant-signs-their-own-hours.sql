-- What a participant read and signed, as it stood: the hours that it covers point at it. Kept without the name: that is the row's.
create table attendance_signature (
  id integer generated always as identity primary key,
  programme_id integer not null,
  person_id integer not null,
  signed_at timestamptz not null,
  language text not null,
  text text not null check (text <> ''),
  text_digest text not null,
  link_id integer not null,
  unique (programme_id, id),
  foreign key (programme_id, person_id) references person (programme_id, id)
);
create index attendance_signature_person on attendance_signature (person_id);
alter table attendance add column signature_id integer,
  add foreign key (programme_id, signature_id) references attendance_signature (programme_id, id);
create index attendance_signature_of on attendance (signature_id) where signature_id is not null;

-- A participant says that hours are not right, until they take it back or the hours are others.
create table attendance_objection (
  attendance_id integer primary key,
  programme_id integer not null,
  quarters integer not null,
  because text not null check (because in ('absent', 'shorter', 'longer')),
  said_at timestamptz not null,
  foreign key (programme_id, attendance_id) references attendance (programme_id, id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['attendance_signature', 'attendance_objection'] loop
    execute format('grant select, insert, update, delete on %I to spang_app', t);
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;
create policy own on attendance_signature using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
create policy own on attendance_objection using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and ((select visitor_reach()) <> 'company' or attendance_id in (select attendance_at_own_company()))));
