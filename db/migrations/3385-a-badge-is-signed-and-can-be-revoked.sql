-- The keys by which badges are signed. One signs; those before it stand with their public part alone, so that what they have signed still verifies.
create table issuer_key (
  id integer generated always as identity primary key,
  public_multibase text not null unique check (public_multibase ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]{40,50}$'),
  -- Sealed with the key of the installation; taken away when it signs no more.
  secret_cipher bytea,
  made_at timestamptz not null,
  retired_at timestamptz,
  check ((secret_cipher is null) = (retired_at is not null)),
  check (retired_at >= made_at)
);
create unique index issuer_key_signs on issuer_key ((retired_at is null)) where retired_at is null;

-- Where in which public list it stands whether the badge of a certificate has been revoked: drawn by chance, so that a place tells nothing.
create table badge_status (
  certificate_id integer primary key,
  programme_id integer not null,
  list integer not null check (list > 0),
  place integer not null check (place between 0 and 131071),
  unique (list, place),
  foreign key (programme_id, certificate_id) references certificate (programme_id, id)
);
create index badge_status_programme on badge_status (programme_id, certificate_id);

grant select, insert on issuer_key, badge_status to spang_app;
grant update (secret_cipher, retired_at) on issuer_key to spang_app;
alter table issuer_key enable row level security;
alter table badge_status enable row level security;
create policy own on issuer_key using ((select visitor_is_house()));
create policy own on badge_status using ((select visitor_is_house()));
