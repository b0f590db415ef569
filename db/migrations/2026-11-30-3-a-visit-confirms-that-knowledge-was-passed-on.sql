-- Whoever was at a company may confirm that someone there has passed on what was learnt. Which training and how many colleagues is told elsewhere.
alter table visit add column confirms_spreading boolean not null default false;
