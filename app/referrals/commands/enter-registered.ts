import { sql } from 'kysely'
import type { Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addWorkdays } from '../../foundation/workdays.ts'
import { handOverWorkdaysOf } from '../queries/hand-over-workdays.ts'

/**
 * A company that a register brings without any day waits for somebody to take it on: it becomes a tip of the day it was read, with
 * the promise of any other, so that it is not forgotten; not when the programme is over. A tip like that is answered when a later register says that the company came in.
 */
export async function enterRegisteredTips(tx: Tx, { programme_id, import_id }: Into): Promise<void> {
  const today = tx.clock.today()
  const promised_on = addWorkdays(today, await handOverWorkdaysOf(tx.db, programme_id, today))
  await sql`
    insert into referral (programme_id, company_id, channel, made_at, made_on, partner_id, promised_on)
    select programme_id, company.id, 'register', ${tx.clock.now()}, ${today}, partner_id, ${promised_on}
    from company join programme on programme.id = programme_id and programme.ends_on >= ${today}
    where programme_id = ${programme_id} and import_id = ${import_id} and accepted_on is null`.execute(tx.db)
  await sql`
    update referral set answer = 'accepted', answered_at = ${tx.clock.now()}, version = referral.version + 1
    from company
    where company.id = referral.company_id and referral.programme_id = ${programme_id} and channel = 'register'
      and answer is null and accepted_on is not null`.execute(tx.db)
}
