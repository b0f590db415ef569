-- Companies are compared by name on every company's page: what is compared is kept beside the name instead of made anew each time.
alter table company
  add column name_key text generated always as (name_key(name)) stored,
  add column name_parts text[] generated always as (name_parts(name)) stored;
drop index company_name_key;
create index company_name_key on company (programme_id, name_key);
