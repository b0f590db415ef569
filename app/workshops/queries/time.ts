import type { Db } from '../../foundation/database.ts'

/** The hours that were noted for a workshop, by day. */
export const timeOf = (
  db: Db,
  { programme_id, workshop_id }: { programme_id: number; workshop_id: number },
) =>
  db
    .selectFrom('workshop_time')
    .leftJoin('auth_user', 'auth_user.id', 'workshop_time.user_id')
    .select(['workshop_time.id', 'what', 'worked_on', 'quarter_hours', 'auth_user.name as who'])
    .where('programme_id', '=', programme_id)
    .where('workshop_id', '=', workshop_id)
    .orderBy('worked_on')
    .orderBy('workshop_time.id')
    .execute()
