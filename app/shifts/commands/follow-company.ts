import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'

/** Teams follow with their rotas; one whose name is taken where it comes is told apart by its number. Of two stays from one day that of the company that stays. */
export const shiftsFollow: Following = ({ goes, stays }) => [
  sql`update shift_team set company_id = ${stays}, name = case when exists (select from shift_team here
      where here.company_id = ${stays} and lower(here.name) = lower(shift_team.name))
    then left(name, 48) || ' ' || id else name end where company_id = ${goes}`,
  sql`update rota set company_id = ${stays} where company_id = ${goes}`,
  sql`update rota_day set company_id = ${stays} where company_id = ${goes}`,
  sql`delete from team_stay where company_id = ${goes} and exists (select from team_stay here
    where here.company_id = ${stays} and here.person_id = team_stay.person_id and here.from_on = team_stay.from_on)`,
  sql`update team_stay set company_id = ${stays} where company_id = ${goes}`,
]
