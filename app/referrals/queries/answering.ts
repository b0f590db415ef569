import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'

type Whose = { programme_id: number; partner_id: number | null; today: LocalDate }

/** The users who lead the programme today. */
export const projectLeadersOf = (db: Db, of: Omit<Whose, 'partner_id'>) =>
  holdersOf(db, { ...of, partner_id: null }, 'project_leader')

/** Those who answer for a partner: its process leaders; without any, or without a partner, those who lead the programme. */
export async function answeringFor(db: Db, of: Whose): Promise<string[]> {
  const own = of.partner_id === null ? [] : await holdersOf(db, of, 'process_leader')
  return own.length > 0 ? own : projectLeadersOf(db, of)
}

async function holdersOf(
  db: Db,
  { programme_id, partner_id, today }: Whose,
  role: 'project_leader' | 'process_leader',
): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('user_id')
    .distinct()
    .where('programme_id', '=', programme_id)
    .where('role', '=', role)
    .where('revoked_at', 'is', null)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .$if(role === 'process_leader', query => query.where('partner_id', '=', partner_id))
    .orderBy('user_id')
    .execute()
  return rows.map(row => row.user_id)
}
