-- Whoever pressed their name without digits, or read a printed code, proves it by a later press with digits, or by the code on the wall. Both
-- moments stand: what they were there for is noted from the one that is proved.
alter table check_in add column proved_at timestamptz,
  add constraint check_in_proved_later check (proved_at is null or (proved_at >= came_at and came_how in ('printed', 'tap', 'tap_untimed')));
