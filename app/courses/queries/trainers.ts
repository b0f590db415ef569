import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'

/** Who can lead a session: those who sign in for a training provider, and those who run the programme. By name. */
export const trainersOf = (
  db: Db,
  { programme_id, today }: { programme_id: number; today: LocalDate },
): Promise<{ id: string; name: string; provider: string | null }[]> =>
  db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .leftJoin('provider', 'provider.id', 'membership.provider_id')
    .select(['auth_user.id', 'auth_user.name', 'provider.name as provider'])
    .distinctOn(['auth_user.name', 'auth_user.id'])
    .where('membership.programme_id', '=', programme_id)
    .where('membership.role', 'in', ['provider', 'project_leader', 'process_leader'])
    .where('membership.revoked_at', 'is', null)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .orderBy('auth_user.name')
    .orderBy('auth_user.id')
    .orderBy(swedishOrder('provider.name'))
    .execute()
