-- Only a session that has not come is removed, and nobody has been there; what is left is when somebody said so too early. If it stood in
-- the way, it would be told by what can be done whether anyone had.
alter table check_in
  drop constraint check_in_programme_id_session_id_fkey,
  add foreign key (programme_id, session_id) references session (programme_id, id) on delete cascade;
