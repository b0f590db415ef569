-- A form that was refused, or sent after its session had ended, is kept as it was typed until whom it was shown to comes back for it:
-- under a keyed hash of the word in its address, sealed, and for a few days. Without a user it is a stranger's, who has the other half of
-- the word as a cookie.
create table draft (
  word_hash bytea primary key,
  user_id text references auth_user on delete cascade,
  sealed bytea not null,
  kept_at timestamptz not null
);
create index draft_user_id_kept_at_idx on draft (user_id, kept_at);
create index draft_kept_at_idx on draft (kept_at);
grant select, insert, delete on draft to spang_app;
alter table draft enable row level security;
create policy house on draft using ((select visitor_is_house()));
