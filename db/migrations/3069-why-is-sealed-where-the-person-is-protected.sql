-- Why someone's time was corrected and why a seat was given up is typed by people and may tell who and where. Of a person with protected
-- identity it is sealed beside the rest of what names them; what is sealed is made by the program, which has the key.
alter table attendance_correction add column reason_cipher bytea;
alter table booking add column because_cipher bytea;

-- The same as when somebody is forgotten (shred_time_of_person), with what was there kept under seal. `sealed` by id: base64.
create function seal_time_of_person(whose integer, corrections jsonb, bookings jsonb) returns void
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
end $$;
revoke execute on function seal_time_of_person(integer, jsonb, jsonb) from public;
grant execute on function seal_time_of_person(integer, jsonb, jsonb) to spang_app;
