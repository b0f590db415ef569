-- Name and address of someone invited are needed while the invitation waits. Then who invited, to what and what became of it stays.
alter table invitation
  alter column email drop not null,
  add column forgotten_at timestamptz,
  add check ((email is null) = (forgotten_at is not null)),
  add check (forgotten_at is null or name = '');
drop index invitation_once;
create unique index invitation_once on invitation (email, programme_id, role, partner_id, company_id, provider_id)
  nulls not distinct where accepted_at is null and revoked_at is null and forgotten_at is null;
