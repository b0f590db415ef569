-- Anyone may write at the open door that they come from a company. What they say of themselves is kept apart from those whom the
-- company is reached by, until a partner has taken the tip.
alter table contact drop constraint contact_function_check;
alter table contact add constraint contact_function_check
  check (function in ('contact', 'management', 'hr', 'change_leader', 'union_representative', 'officer', 'knocked'));
