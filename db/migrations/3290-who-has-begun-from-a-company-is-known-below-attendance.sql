-- The first day on which somebody was in training from a company: what decides the focus groups in its plan. Below attendance, as the
-- first training of a company is on its path. Nobody with protected identity.
create view begun_from_company with (security_invoker = true) as
select programme_id, company_id, person_id, started_on from company_participation where not is_protected;
grant select on begun_from_company to spang_app;
