import { sql } from 'kysely'
import type { Kept } from '../../foundation/kept.ts'
import type { Channel } from '../../foundation/mail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import type { LetterState } from '../queries/sent.ts'
import { fateOf, reasonOf } from '../rules/letter-state.ts'

type Sent = Pick<LetterState, 'sent_at' | 'failed_at' | 'failed_because' | 'bounced_at' | 'bounced_because'> &
  Pick<LetterState, 'delivered_at'> & {
    subject: string
    language: string
    queued_at: Date
    channel: Channel | null
    not_sent_because: string | null
  }

/** Letters to someone who is booked, by which way and how they fared; whoever is forgotten is not their reader any more. GDPR art. 15 and 17. */
export const lettersKeepOfPerson: Kept<PersonKnown> = {
  export: async ({ db }, { id }) => {
    const { rows } = await sql<Sent>`
      select letter.subject, letter.language, letter.queued_at, letter.not_sent_because, state.channel, state.sent_at, state.failed_at,
        state.failed_because, state.bounced_at, state.bounced_because, state.delivered_at
      from letter left join lateral letter_states(array[letter.id]) state on true
      where person_id = ${id} order by letter.id`.execute(db)
    return { letters: rows.map(row => told(row)) }
  },
  forget: (tx, { id }) => letGoOfReader(tx, id),
}

function told(row: Sent) {
  // Until when it waits is nobody's past.
  const fate = fateOf(row.channel === null ? null : { ...row, not_before: null }, row.queued_at)
  const is_stopped = fate === 'failed' || fate === 'bounced'
  return {
    subject: row.subject,
    language: row.language,
    queued_at: row.queued_at,
    channel: row.channel,
    fate,
    sent_at: row.sent_at,
    delivered_at: row.delivered_at,
    because: is_stopped ? reasonOf(row.bounced_because ?? row.failed_because) : row.not_sent_because,
  }
}

/** That letters were sent stands, but not to whom; what has not left does not leave. */
export async function letGoOfReader(tx: Tx, person_id: number): Promise<void> {
  await sql`select let_go_of_reader(${person_id}, ${tx.clock.now()})`.execute(tx.db)
}
