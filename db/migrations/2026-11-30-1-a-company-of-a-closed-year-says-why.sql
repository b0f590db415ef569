-- Why a company is admitted in a year in which the plan takes in no more, by whatever way it came in.
alter table company add column closed_year_because text check (closed_year_because <> '');
update company set closed_year_because = agreement.closed_year_because
from agreement
where agreement.company_id = company.id and agreement.agreed_at is not null and agreement.closed_year_because <> '';
