-- A company's visitors, and whoever answers by a company's link, were kept from the rest by the pages alone: the database let
-- them change what is the whole programme's, and read what has been imported, sent to Statistics Sweden and noted in the trail.
-- Attendance and the ledger are left: hours are settled when a company agrees, and a provider may work at a company too.
do $$
declare t text;
begin
  foreach t in array array['import', 'import_file', 'import_rejection', 'import_row', 'statistics_batch', 'statistics_batch_row'] loop
    execute format('create policy not_by_company on %I as restrictive using ((select visitor_reach()) <> ''company'')', t);
  end loop;
  foreach t in array array['programme', 'partner', 'financier', 'budget_version', 'budget_line', 'target', 'unit_cost', 'focus_group',
    'staircase', 'staircase_step', 'claim_period', 'setting', 'provider', 'course', 'occasion', 'session', 'booking', 'person', 'employment',
    'appointment', 'milestone', 'departure', 'pointing',
    'partner_route', 'related_programme', 'letter_template', 'agreement_template', 'open_door'] loop
    execute format('create policy not_new_by_company on %I as restrictive for insert with check ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_changed_by_company on %I as restrictive for update using ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_removed_by_company on %I as restrictive for delete using ((select visitor_reach()) <> ''company'')', t);
  end loop;
  create policy not_by_company on trail as restrictive for select using ((select visitor_reach()) <> 'company');
end $$;
