import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Ballot } from '../rules/vote.ts'

/** The ballot under a phone's own number, while the vote is open; whoever does not know the number finds none. */
export async function ballotOf(
  db: Db,
  { vote_id, number }: { vote_id: number; number: string },
): Promise<(Ballot & { number: string }) | null> {
  const { rows } = await sql<{ ballot: Ballot | null }>`
    select ballots -> ${number} as ballot from workshop_open_vote where vote_id = ${vote_id}`.execute(db)
  const ballot = rows[0]?.ballot
  return ballot ? { number, ...ballot } : null
}
