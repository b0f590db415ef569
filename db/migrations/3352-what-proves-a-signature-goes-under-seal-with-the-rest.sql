-- Where the original lies and what the receipt is called are typed by people and may tell who it was. Of whoever becomes protected it is
-- sealed, of whoever is forgotten it goes; the hours stay proved. Noted anew of the same hours, it stands beside what was noted first.
alter table attendance_evidence add column reference_cipher bytea;
alter table attendance_evidence drop constraint attendance_evidence_attendance_id_kind_quarters_key;
create unique index attendance_evidence_once on attendance_evidence (attendance_id, kind, quarters, reference, given_on) where reference <> '–';

create or replace function shred_time_of_person(whose integer) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from person where id = whose and forgotten_at is not null) then
    raise exception 'the person is not forgotten';
  end if;
  update attendance_correction set reason = '–', reason_cipher = null where attendance_id in (select id from attendance where person_id = whose);
  update attendance_evidence set reference = '–', reference_cipher = null where attendance_id in (select id from attendance where person_id = whose);
  update booking set cancelled_because = null, because_cipher = null where person_id = whose;
end $$;

drop function seal_time_of_person(integer, jsonb, jsonb);
create function seal_time_of_person(whose integer, corrections jsonb, bookings jsonb, evidence jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from person where id = whose and is_protected) then
    raise exception 'the person is not protected';
  end if;
  update attendance_correction set reason = '–', reason_cipher = decode(t.sealed, 'base64')
    from jsonb_to_recordset(corrections) as t (id integer, sealed text), attendance
    where attendance_correction.id = t.id and attendance.id = attendance_correction.attendance_id and attendance.person_id = whose;
  update booking set cancelled_because = null, because_cipher = decode(t.sealed, 'base64')
    from jsonb_to_recordset(bookings) as t (id integer, sealed text)
    where booking.id = t.id and booking.person_id = whose;
  update attendance_evidence set reference = '–', reference_cipher = decode(t.sealed, 'base64')
    from jsonb_to_recordset(evidence) as t (id integer, sealed text), attendance
    where attendance_evidence.id = t.id and attendance.id = attendance_evidence.attendance_id and attendance.person_id = whose;
end $$;
revoke execute on function seal_time_of_person(integer, jsonb, jsonb, jsonb) from public;
grant execute on function seal_time_of_person(integer, jsonb, jsonb, jsonb) to spang_app;
