-- A programme's own words for what goes as an SMS, by letter and language, in versions; words that are null are those of the product again.
create table sms_template (
  id integer generated always as identity primary key,
  programme_id integer not null references programme,
  code text not null check (code ~ '^[a-z][a-z_]*$'),
  language text not null check (language in ('sv', 'en', 'ar', 'bs', 'pl', 'so', 'uk')),
  version integer not null check (version > 0),
  words text check (words <> ''),
  made_at timestamptz not null,
  made_by text,
  unique (programme_id, code, language, version)
);
grant select, insert on sms_template to spang_app;
alter table sms_template enable row level security;
create policy own on sms_template using ((select visitor_is_house()) or programme_id = any ((select visitor_programmes())::integer[]));
create policy not_new_by_company on sms_template as restrictive for insert with check ((select visitor_reach()) <> 'company');
