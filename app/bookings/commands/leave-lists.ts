import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'

type Leaving = { occasion_id: number; person_ids: readonly number[]; because: 'seated' | 'withdrawn' }

/** These people wait no longer at an occasion; a place in which nobody is left is over. Notes nothing. */
export async function leaveLists(
  { db, clock }: Tx,
  { occasion_id, person_ids, because }: Leaving,
): Promise<void> {
  await sql`delete from waiting_person using waiting where waiting.id = waiting_person.waiting_id
    and waiting.occasion_id = ${occasion_id} and ended_at is null
    and waiting_person.person_id = any (${`{${person_ids.join(',')}}`}::integer[])`.execute(db)
  await sql`update waiting set ended_at = ${clock.now()}, ended_because = ${because}, offered = 0, offered_at = null, offer_until = null
    where occasion_id = ${occasion_id} and ended_at is null
      and not exists (select from waiting_person one where one.waiting_id = waiting.id)`.execute(db)
}

/** Someone waits nowhere any longer: they are forgotten, or have a protected identity, which a list could give away. */
export async function leaveEveryList({ db, clock }: Tx, person_id: number): Promise<void> {
  const { rows } = await sql<{ waiting_id: number }>`
    delete from waiting_person where person_id = ${person_id} returning waiting_id`.execute(db)
  for (const { waiting_id } of rows) {
    await sql`update waiting set ended_at = ${clock.now()}, ended_because = 'withdrawn', offered = 0, offered_at = null,
      offer_until = null where id = ${waiting_id} and ended_at is null
      and not exists (select from waiting_person one where one.waiting_id = waiting.id)`.execute(db)
    // The offer shrinks with it: one seat more than there are people would tell that somebody is gone.
    await sql`update waiting set offered = least(offered, (select count(*) from waiting_person one where one.waiting_id = waiting.id))
      where id = ${waiting_id} and ended_at is null and offered > 0`.execute(db)
  }
}
