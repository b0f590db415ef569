import type { Db } from '../../foundation/database.ts'

/** In which teams a person has worked, as the companies have said. GDPR art. 15. */
export async function keptOfShifts(db: Db, person_id: number) {
  const team_stays = await db
    .selectFrom('team_stay')
    .innerJoin('company', 'company.id', 'team_stay.company_id')
    .leftJoin('shift_team', 'shift_team.id', 'team_stay.team_id')
    .select(['company.name as company', 'shift_team.name as team', 'shift_team.form', 'from_on'])
    .where('person_id', '=', person_id)
    .orderBy('from_on')
    .orderBy('company.id')
    .execute()
  return { team_stays }
}
