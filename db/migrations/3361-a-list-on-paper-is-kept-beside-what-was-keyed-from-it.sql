-- A list that was signed on paper, scanned or photographed: its pages are kept files of the programme's own, which row security keeps from every
-- company, since it has people of several. Never changed. `hidden_at`: from then on only whoever handles persons with protected identity sees it.
create table session_sheet (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  session_id integer not null,
  original text not null check (original <> ''),
  kept_at timestamptz not null,
  kept_by text,
  hidden_at timestamptz,
  unique (programme_id, id),
  foreign key (programme_id, session_id) references session (programme_id, id)
);
create index session_sheet_session on session_sheet (session_id);

create table session_sheet_page (
  sheet_id integer not null,
  page smallint not null check (page > 0),
  programme_id integer not null,
  file_id integer not null unique,
  primary key (sheet_id, page),
  foreign key (programme_id, sheet_id) references session_sheet (programme_id, id),
  foreign key (programme_id, file_id) references kept_file (programme_id, id)
);
create index session_sheet_page_programme on session_sheet_page (programme_id);

-- What was keyed from it rests on it.
alter table attendance_evidence add column sheet_id integer,
  add check (sheet_id is null or kind = 'paper'),
  add foreign key (programme_id, sheet_id) references session_sheet (programme_id, id);
create index attendance_evidence_sheet on attendance_evidence (sheet_id) where sheet_id is not null;

grant select, insert on session_sheet, session_sheet_page to spang_app;
grant update (hidden_at) on session_sheet to spang_app;
alter table session_sheet enable row level security;
alter table session_sheet_page enable row level security;
create policy own on session_sheet using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
create policy own on session_sheet_page using ((select visitor_is_house()) or (programme_id = any ((select visitor_programmes())::integer[])
  and (select visitor_reach()) <> 'company'));
