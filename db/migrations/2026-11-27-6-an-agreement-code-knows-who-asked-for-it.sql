-- The code is bound to the name and the title that are to stand under the agreement: they are given before it is sent.
alter table agreement_code
  add column signatory_name text not null check (signatory_name <> ''),
  add column signatory_title text not null check (signatory_title <> '');

-- An amount that was told in kronor is kept as it was told, with the rate by which it became euro.
alter table aid_declared
  add column ore bigint check (ore > 0),
  add column eur_rate numeric(10, 4) check (eur_rate > 0),
  add check ((ore is null) = (eur_rate is null));
