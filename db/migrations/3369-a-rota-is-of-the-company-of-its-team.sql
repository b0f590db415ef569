-- A rota, a day and a stay named a team of the programme, whosever it was. Now it is a team of the same company; asked at the end, since all of
-- them follow when two companies become one.
alter table shift_team add unique (programme_id, company_id, id);
do $$
declare t text;
begin
  foreach t in array array['team_stay', 'rota', 'rota_day'] loop
    execute format('alter table %I drop constraint %I', t, t || '_programme_id_team_id_fkey');
    execute format('alter table %I add foreign key (programme_id, company_id, team_id)
      references shift_team (programme_id, company_id, id) deferrable initially deferred', t);
  end loop;
end $$;
