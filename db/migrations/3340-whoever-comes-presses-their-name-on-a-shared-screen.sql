-- On a shared screen a name is pressed. `kiosk`: with the person's own code of four digits, checked by us. `tap`: without, or without network:
-- whoever marks the room confirms it. `tap_untimed`: the same, by a screen whose clock cannot be right; when it arrived stands instead.
alter table check_in drop constraint check_in_came_how_check,
  add check (came_how in ('phone', 'printed', 'kiosk', 'tap', 'tap_untimed'));

-- Four digits by which somebody is known on a shared screen. Kept as a digest with a secret of ours, of the person and the digits.
create table kiosk_pin (
  person_id integer primary key,
  programme_id integer not null,
  digest bytea not null,
  made_at timestamptz not null,
  foreign key (programme_id, person_id) references person (programme_id, id)
);
grant select, insert, update, delete on kiosk_pin to spang_app;
alter table kiosk_pin enable row level security;
create policy own on kiosk_pin using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
