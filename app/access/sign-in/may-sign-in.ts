import { sql } from 'kysely'
import type { Ground } from '../../foundation/transact.ts'

/** Whether someone with this address has a role that counts today, or an invitation that waits. */
export async function isWelcome(
  { db, clock }: Pick<Ground, 'db' | 'clock'>,
  email: string,
): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select may_sign_in(${email}, ${clock.today()}::date, ${clock.now()}) as yes`.execute(db)
  return rows[0]!.yes
}

export async function isWelcomeById(
  { db, clock }: Pick<Ground, 'db' | 'clock'>,
  user_id: string,
): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select may_sign_in(email, ${clock.today()}::date, ${clock.now()}) as yes from auth_user where id = ${user_id}`.execute(
    db,
  )
  return rows[0]?.yes ?? false
}
