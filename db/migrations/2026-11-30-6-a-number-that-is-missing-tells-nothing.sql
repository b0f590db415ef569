-- Numbers stand in addresses and files, and those of persons with protected identity were the only ones missing: the rows on
-- either side of one told at which company, occasion and day. Now numbers are left out at random too, in the same order as before.
create function number_left_out() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if random() < 0.2 then perform nextval(pg_get_serial_sequence(tg_table_name, 'id')); end if;
  return new;
end $$;
revoke execute on function number_left_out() from public;
create trigger number_left_out before insert on person for each row execute function number_left_out();
create trigger number_left_out before insert on employment for each row execute function number_left_out();
create trigger number_left_out before insert on booking for each row execute function number_left_out();
create trigger number_left_out before insert on attendance for each row execute function number_left_out();
create trigger number_left_out before insert on in_kind_entry for each row execute function number_left_out();
