-- Those who see no small counts read only what was told at the close of a month, and two closes must tell no more of few people than one.
-- So each close is kept as it was told and never changes: the persons behind a figure, which decide what a later close may tell, the figure
-- itself, and the close at which it was last told. A figure that is not told keeps its last one, or has none.
create table published_figure (
  programme_id integer not null references programme,
  until date not null check (extract(day from until + 1) = 1),
  figure text not null,
  persons integer not null check (persons >= 0),
  told bigint,
  told_until date check (told_until <= until),
  is_few boolean not null default false,
  primary key (programme_id, until, figure),
  check ((told is null) = (told_until is null)),
  check (told is null or not is_few)
);

alter table published_figure enable row level security;
create policy own on published_figure using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_company()) is null));
grant select, insert on published_figure to spang_app;
