import { randomInt } from 'node:crypto'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { shuffled } from '../../workshops/rules/vote.ts'
import type { Answer } from '../rules/answer.ts'

type Own = { programme_id: number; person_id: number; round_id: number }

/**
 * Answers what one is asked, once; sent again it stands as it was sent first. Who has answered and what was answered are kept apart, the
 * answers in an order that is drawn anew each time, and neither is noted. Refuses `not-found`, `is-closed`.
 */
export async function answerRound(
  tx: Tx,
  { programme_id, person_id, round_id }: Own,
  answer: Answer,
): Promise<{ is_new: boolean } | Refusal> {
  // The round first, as when it closes: an answer comes wholly before that or not at all.
  const round = await tx.db
    .selectFrom('evaluation_round')
    .select(['is_closed', 'closes_on'])
    .where('id', '=', round_id)
    .where('programme_id', '=', programme_id)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return refuse('not-found')
  if (round.is_closed || round.closes_on < tx.clock.today()) return refuse('is-closed')
  const asked = await tx.db
    .selectFrom('evaluation_asked')
    .select('is_answered')
    .where('round_id', '=', round_id)
    .where('person_id', '=', person_id)
    .executeTakeFirst()
  if (!asked) return refuse('not-found')
  if (asked.is_answered) return { is_new: false }
  const { answers } = await tx.db
    .selectFrom('evaluation_urn')
    .select('answers')
    .where('round_id', '=', round_id)
    .executeTakeFirstOrThrow()
  await tx.db
    .updateTable('evaluation_urn')
    .set({ answers: JSON.stringify(shuffled([...(answers as Answer[]), answer], randomInt)) })
    .where('round_id', '=', round_id)
    .execute()
  await tx.db
    .updateTable('evaluation_asked')
    .set({ is_answered: true })
    .where('round_id', '=', round_id)
    .where('person_id', '=', person_id)
    .execute()
  return { is_new: true }
}
