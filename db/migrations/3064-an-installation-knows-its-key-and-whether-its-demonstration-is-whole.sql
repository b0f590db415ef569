-- What an installation knows of itself, in one row. A word that is sealed with its key: another key is found out at the start, and
-- not when something is to be opened. And when the making of its demonstration began and ended: one that only began was cut off.
create table installation (
  is_here boolean primary key default true check (is_here),
  key_check bytea,
  demonstration_begun_at timestamptz,
  demonstration_made_at timestamptz,
  check (demonstration_made_at >= demonstration_begun_at)
);
insert into installation default values;
-- The key is written once, by the owner.
grant select, update (demonstration_begun_at, demonstration_made_at) on installation to spang_app;
