-- With a company's link alone one could add a contact and have the code sent to it that proves an agreement. Who gave an address is
-- therefore kept, and whoever of the programme has made sure of it. What stood here before is known only to have stood here.
alter table contact
  add given_by text not null default 'programme' check (given_by in ('programme', 'company', 'earlier')),
  add confirmed_at timestamptz,
  add confirmed_by text;
update contact set given_by = 'earlier';

-- On what ground the address of a code was believed, for the document that the code makes.
alter table agreement_code add believed text not null default 'earlier'
  check (believed in ('programme', 'confirmed', 'account', 'earlier'));
alter table agreement_code alter believed drop default;
