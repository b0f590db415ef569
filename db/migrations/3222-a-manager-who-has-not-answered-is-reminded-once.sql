-- When whoever has a link was reminded of it. The secret of a link is kept nowhere, so a reminder carries a link of its own beside the first,
-- good until the same moment; both say that they have been reminded of.
alter table company_link add column reminded_at timestamptz;
