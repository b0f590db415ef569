-- When someone became protected: what was noted of them before that moment was told in sums already. Null for whoever was protected before
-- this was kept.
alter table person add column protected_at timestamptz;
