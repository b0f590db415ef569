import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { shuffled } from '../../workshops/rules/vote.ts'
import { fewestIn } from '../queries/settings.ts'
import type { Answer } from '../rules/answer.ts'
import type { Moment } from '../rules/questions.ts'
import { isEnough } from '../rules/results.ts'

/** Closes the rounds whose last day has passed. One that fails stops no other. How many. */
export async function closeRounds(ground: Ground): Promise<number> {
  const due = await reading(ground, houseScope, db =>
    db
      .selectFrom('evaluation_round')
      .select(['id', 'programme_id'])
      .where('is_closed', '=', false)
      .where('closes_on', '<', ground.clock.today())
      .orderBy('id')
      .execute(),
  )
  let closed = 0
  const failed: unknown[] = []
  for (const { id, programme_id } of due)
    try {
      closed += await transact(ground, { ...houseScope, programme: programme_id }, tx => closeRound(tx, id))
    } catch (error) {
      failed.push(error)
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} rounds were not closed`)
  return closed
}

/**
 * Who was asked and who has answered is forgotten, and the urn made anew. The answers are written as a batch, shuffled, under numbers that
 * say nothing, with those that waited; where they are too few they wait for more of the same course.
 */
async function closeRound(tx: Tx, round_id: number): Promise<number> {
  const round = await tx.db
    .selectFrom('evaluation_round')
    .innerJoin('occasion', 'occasion.id', 'evaluation_round.occasion_id')
    .select(['evaluation_round.programme_id', 'occasion_id', 'course_id', 'provider_id'])
    .select(['moment', 'template_version', 'asked', 'is_closed'])
    .where('evaluation_round.id', '=', round_id)
    .forUpdate('evaluation_round')
    .executeTakeFirstOrThrow()
  if (round.is_closed) return 0
  const urn = await tx.db
    .selectFrom('evaluation_urn')
    .select('answers')
    .where('round_id', '=', round_id)
    .executeTakeFirst()
  const { programme_id, occasion_id, course_id, provider_id, moment, template_version } = round
  const of = { programme_id, course_id, provider_id, moment, template_version }
  const waited = await takeAside(tx, of)
  await countOrWait(tx, of, {
    rounds: 1 + waited.rounds,
    asked: round.asked + waited.asked,
    answers: shuffled([...((urn?.answers ?? []) as Answer[]), ...waited.answers], randomInt),
  })
  await sql`select forget_evaluation_urn(${round_id})`.execute(tx.db)
  await tx.db.deleteFrom('evaluation_asked').where('round_id', '=', round_id).execute()
  await tx.db.updateTable('evaluation_round').set({ is_closed: true }).where('id', '=', round_id).execute()
  await note(tx, {
    action: 'evaluation-closed',
    subject: 'evaluation_round',
    subject_id: round_id,
    programme_id,
    about: { occasion_id },
  })
  return 1
}

type Of = {
  programme_id: number
  course_id: number
  provider_id: number | null
  moment: Moment
  template_version: number
}
type Some = { rounds: number; asked: number; answers: Answer[] }

async function takeAside(tx: Tx, of: Of): Promise<Some> {
  // Two rounds of a course that close at once come one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`evaluation ${of.course_id}`}, 33))`.execute(
    tx.db,
  )
  const waited = await tx.db
    .deleteFrom('evaluation_aside')
    .where('course_id', '=', of.course_id)
    .where('provider_id', 'is not distinct from', of.provider_id)
    .where('moment', '=', of.moment)
    .where('template_version', '=', of.template_version)
    .returning(['rounds', 'asked', 'answers'])
    .executeTakeFirst()
  return waited ? { ...waited, answers: waited.answers as Answer[] } : { rounds: 0, asked: 0, answers: [] }
}

async function countOrWait(tx: Tx, of: Of, { rounds, asked, answers }: Some): Promise<void> {
  const today = tx.clock.today()
  const fewest = await fewestIn(tx.db, { programme_id: of.programme_id, today })
  if (!isEnough(answers.length, fewest)) {
    const waits = { ...of, rounds, asked, answers: JSON.stringify(answers) }
    await tx.db.insertInto('evaluation_aside').values(waits).execute()
    return
  }
  const { id: batch_id } = await tx.db
    .insertInto('evaluation_batch')
    .values({
      ...of,
      rounds,
      asked: Math.max(asked, answers.length),
      answered: answers.length,
      month: `${today.slice(0, 7)}-01`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('evaluation_answer')
    .values(
      answers.map(one => ({
        ...{ id: randomUUID(), programme_id: of.programme_id, batch_id, answers: JSON.stringify(one) },
      })),
    )
    .execute()
}
