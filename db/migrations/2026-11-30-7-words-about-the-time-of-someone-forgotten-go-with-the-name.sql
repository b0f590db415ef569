-- Why someone's time was corrected and why a seat was given up is typed by people, and may tell who it was. It goes with the rest
-- when the person is forgotten, and not before; the hours before and after a correction stay.
create function shred_time_of_person(whose integer) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from person where id = whose and forgotten_at is not null) then
    raise exception 'the person is not forgotten';
  end if;
  update attendance_correction set reason = '–' where attendance_id in (select id from attendance where person_id = whose);
  update booking set cancelled_because = null where person_id = whose;
end $$;
revoke execute on function shred_time_of_person(integer) from public;
grant execute on function shred_time_of_person(integer) to spang_app;
