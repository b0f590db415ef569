import { sql } from 'kysely'
import type { Everything, Kept } from '../../foundation/kept.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'

/** Letters to someone who is booked; whoever is forgotten is not their reader any more. GDPR art. 15 and 17. */
export const lettersKeepOfPerson: Kept<PersonKnown> = {
  export: async ({ db }, { id }) => {
    const { rows } = await sql<Everything[string][number]>`
      select letter.subject, letter.queued_at, mail.sent_at from letter left join mail on mail.id = letter.mail_id
      where person_id = ${id} order by letter.id`.execute(db)
    return { letters: rows }
  },
  forget: (tx, { id }) => letGoOfReader(tx, id),
}

/** That letters were sent stands, but not to whom; what has not left does not leave. */
export async function letGoOfReader(tx: Tx, person_id: number): Promise<void> {
  await sql`select let_go_of_reader(${person_id}, ${tx.clock.now()})`.execute(tx.db)
}
