-- The id of a form was remembered with who sent it, but not with what: another form under the same id was answered with the first
-- one's outcome and did nothing. Now a keyed digest of who sent it, where to and what stood in it is kept in place of the sender.
-- Those sent before have none, so nothing is taken for them.
alter table sent_form drop column user_id, add column digest bytea;
