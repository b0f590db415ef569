import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { waitingCompanies, waitingHandOvers } from '../queries/promises.ts'
import { dueLetter } from '../rules/promise.ts'
import { type DueHandOver, writeOfPromises } from './write-of-promises.ts'

export type Followed = { reminded: number; escalated: number }

/**
 * Reminds partners of promises that fall due and tells the project leader of those that have not been kept. Done on every workday
 * morning; each programme is a transaction of its own, and each is told once however often this is run. Nobody gets more than one
 * letter of a kind: several hand-overs stand in the same.
 */
export async function followPromises(ground: Ground, post: Post): Promise<Followed> {
  const programmes = await reading(ground, houseScope, db =>
    db
      .selectFrom('referral')
      .select('programme_id')
      .distinct()
      .where('answer', 'is', null)
      .orderBy('programme_id')
      .execute(),
  )
  const sum = { reminded: 0, escalated: 0 }
  for (const { programme_id } of programmes) {
    const scope = { ...houseScope, programme: programme_id }
    const followed = await transact(ground, scope, tx => followIn(tx, post, programme_id))
    sum.reminded += followed.reminded
    sum.escalated += followed.escalated
  }
  return sum
}

async function followIn(tx: Tx, post: Post, programme_id: number): Promise<Followed> {
  const today = tx.clock.today()
  await waitingCompanies(tx.db, programme_id).forNoKeyUpdate().execute()
  const waiting = await waitingHandOvers(tx.db, programme_id).forUpdate('referral').execute()
  const due = waiting.flatMap(({ promised_on, ...one }): DueHandOver[] => {
    const letter = dueLetter({ ...one, promised_on }, today)
    return letter && promised_on ? [{ ...one, promised_on, letter }] : []
  })
  await keepAsTold(tx, due)
  // A company that several have pointed out is written about once.
  const told = due.filter(
    (one, at) => at === due.findIndex(of => of.letter === one.letter && of.company_id === one.company_id),
  )
  await writeOfPromises(tx, post, { programme_id, due: told })
  const escalated = told.filter(one => one.letter === 'escalation').length
  const followed = { reminded: told.length - escalated, escalated }
  if (told.length > 0)
    await note(tx, {
      action: 'hand-overs-followed',
      subject: 'programme',
      subject_id: programme_id,
      programme_id,
      about: followed,
    })
  return followed
}

async function keepAsTold({ db, clock }: Tx, due: readonly DueHandOver[]): Promise<void> {
  for (const letter of ['reminder', 'escalation'] as const) {
    const ids = due.filter(one => one.letter === letter).map(one => one.id)
    if (ids.length === 0) continue
    await db
      .updateTable('referral')
      .set(letter === 'escalation' ? { escalated_at: clock.now() } : { reminded_at: clock.now() })
      .where('id', 'in', ids)
      .execute()
  }
}
