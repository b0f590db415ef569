-- The day of a session that those who have a seat have been reminded of: one that is moved is reminded of anew.
alter table session add column reminded_for date;
