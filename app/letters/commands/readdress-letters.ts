import { sql } from 'kysely'
import { endParticipantLinks } from '../../access/participants/kept-of-person.ts'
import type { Channel } from '../../foundation/mail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { readerOf } from '../queries/reader.ts'

/** Letters that were written to one contact were to another, who is the same one. */
export const readdressLetters = ({ db }: Tx, { from, to }: { from: number; to: number }) =>
  db.updateTable('letter').set({ contact_id: to }).where('contact_id', '=', from).execute()

type Moved = { person_id: number; former: readonly Channel[] }

/**
 * Somebody is not reached where they were: what waits for them goes to the new address or number, or is given up where there is none, and
 * the links that may have gone to the former one stop working.
 */
export async function readdressReader(tx: Tx, { person_id, former }: Moved): Promise<void> {
  const reader = await readerOf(tx.db, { person_id })
  for (const channel of former) {
    const to = channel === 'sms' ? reader?.mobile : reader?.email
    const { rows } = await sql<{ latest: Date | null }>`
      select readdress_reader(${person_id}, ${channel}, ${to ? tx.vault.seal(to) : null}, ${tx.clock.now()}) as latest`.execute(
      tx.db,
    )
    const { latest } = rows[0]!
    if (latest) await endParticipantLinks(tx, person_id, latest)
  }
}
