-- An employee who turns out to be a participant gives over levels and permits and is gone: a name kept beside a person would neither be
-- sealed nor forgotten with that person. Nothing has ever set the column.
alter table employee drop column person_id;
