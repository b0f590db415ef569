-- Two rows of one company may both have agreed. What was agreed is still never changed, but it follows the company into the row that
-- stays: there and nowhere else.
create or replace function agreement_stands() returns trigger language plpgsql as $$
begin
  if old.agreed_at is not null and (new.text, new.text_digest, new.signatory_name, new.signatory_title, new.method, new.agreed_at,
      new.agreed_on, new.file_id)
    is distinct from (old.text, old.text_digest, old.signatory_name, old.signatory_title, old.method, old.agreed_at, old.agreed_on,
      old.file_id)
  then raise exception 'an agreement that has been made is not changed';
  end if;
  if old.agreed_at is not null and new.company_id <> old.company_id
    and not exists (select from company where id = old.company_id and merged_into = new.company_id)
  then raise exception 'an agreement that has been made is not changed';
  end if;
  return new;
end $$;
