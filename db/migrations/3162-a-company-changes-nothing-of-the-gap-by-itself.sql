-- A company reads when it was measured, and what everyone is asked; its visitors change nothing of it (as 2026-11-30-5 has it for the rest).
-- Answers are given by the house on behalf of whoever holds a link.
do $$
declare t text;
begin
  foreach t in array array['assessment', 'assessment_template', 'assessment_area', 'assessment_statement', 'competence', 'competence_alias', 'step'] loop
    execute format('create policy not_new_by_company on %I as restrictive for insert with check ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_changed_by_company on %I as restrictive for update using ((select visitor_reach()) <> ''company'')', t);
    execute format('create policy not_removed_by_company on %I as restrictive for delete using ((select visitor_reach()) <> ''company'')', t);
  end loop;
end $$;
