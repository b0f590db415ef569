import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { visitorIn } from '../../access/testing.ts'
import { everythingOf } from '../../foundation/kept.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { personProtected } from '../../people/rules/events.ts'
import { evaluationsListener } from '../listener.ts'
import { roundsFor } from '../queries/asked.ts'
import { batchesOf, courseSeen, standingOf } from '../queries/results.ts'
import type { Answer } from '../rules/answer.ts'
import { resultsOf } from '../rules/results.ts'
import { answerRound } from './answer.ts'
import { askWhoCame } from './ask.ts'
import { closeRounds } from './close-rounds.ts'
import { evaluationsKeep } from './kept.ts'
import { openTestGround, refusedAs } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

// The sessions of the occasion are on the 14th and the 21st of October, until noon.
const OVER = '2025-10-21T13:00:00+02:00'
const CLOSED = '2025-11-21T01:00:00+01:00'

const said = (mark: number, better = ''): Answer => ({
  ...{ scale: { useful: mark }, partly: {}, known: [] },
  text: better ? { better } : {},
})

async function over(people: number) {
  const place = await opened.fresh()
  const { programme_id, second, cameToo, post } = place
  const came = await cameToo(second, people)
  const house = { ...houseScope, programme: programme_id }
  const ask = (moment = OVER) => askWhoCame(opened.at(moment), post)
  const close = (moment = CLOSED) => closeRounds(opened.at(moment))
  const rounds = (person_id: number, today = '2025-10-22') =>
    reading(opened.ground, house, db => roundsFor(db, { programme_id, person_id, today }))
  const answer = async (person_id: number, given: Answer, moment = '2025-10-22T10:00:00+02:00') => {
    const round_id = (await rounds(came[0]!))[0]!.id
    return transact(opened.at(moment), house, tx =>
      answerRound(tx, { programme_id, person_id, round_id }, given),
    )
  }
  const all = (visitor = place.leader) => reading(opened.ground, visitor, db => batchesOf(db, visitor))
  return { ...place, came, house, ask, close, rounds, answer, all }
}

test('those who came are asked once, when the last session is over: nobody who is protected, unreached or has left', async () => {
  const { ask, sent, came, as, leader, programme_id, hidden, asa, second, rounds } = await over(6)
  await as(leader, async ({ db }) => {
    for (const person_id of [asa, hidden])
      await db
        .insertInto('attendance')
        .values({ programme_id, session_id: second, person_id, quarters: 16 })
        .execute()
  })
  await as(leader, ({ db }) =>
    db
      .insertInto('participation_exit')
      .values({ programme_id, person_id: came[5]!, left_on: '2025-10-21' })
      .execute(),
  )
  await ask('2025-10-21T11:59:00+02:00')
  assert.equal(sent.length, 0)
  await ask()
  assert.equal(sent.length, 5)
  assert.match(sent[0]!.action!.href, /\/fragor\/[\w-]{32}$/)
  assert.doesNotMatch(JSON.stringify(sent[0]!.subject), /Kim|Ek/)
  await ask()
  assert.equal(sent.length, 5)
  // Åsa has nowhere to be reached until now: she is asked while it is open.
  await as(leader, ({ db }) =>
    db.updateTable('person').set({ email: 'asa@exempel.se' }).where('id', '=', asa).execute(),
  )
  await ask('2025-10-23T10:00:00+02:00')
  assert.deepEqual(
    sent.slice(5).map(mail => mail.to),
    ['asa@exempel.se'],
  )
  assert.deepEqual(
    (await rounds(asa)).map(({ moment, closes_on }) => [moment, closes_on]),
    [['end', '2025-11-20']],
  )
  assert.deepEqual(await rounds(hidden), [])
})

test('what was over long ago is not asked about, and a programme that asks nothing asks nobody', async () => {
  const { ask, sent, as, leader, programme_id } = await over(1)
  await ask('2025-11-20T10:00:00+01:00')
  assert.equal(sent.length, 0)
  await as(leader, ({ db }) =>
    db
      .insertInto('setting')
      .values({
        ...{ programme_id, name: 'evaluation_days', valid_from: '2025-10-01', amount: '0', source: 'Vi' },
        certainty: 'confirmed',
      })
      .execute(),
  )
  await ask()
  assert.equal(sent.length, 0)
})

test('they are asked again after three and six months, and of other things', async () => {
  const { ask, came, rounds, sent } = await over(2)
  await ask()
  await ask('2026-01-21T10:00:00+01:00')
  await ask('2026-04-21T10:00:00+02:00')
  assert.equal(sent.length, 6)
  assert.deepEqual(
    (await rounds(came[0]!, '2026-01-21')).map(round => round.moment),
    ['first_after', 'second_after'],
  )
})

test('sent twice it is one answer; a stranger, another’s round and a late answer are refused', async () => {
  const { ask, answer, came, asa, close, house, rounds } = await over(5)
  await ask()
  assert.deepEqual(await answer(came[0]!, said(5)), { is_new: true })
  assert.deepEqual(await answer(came[0]!, said(1)), { is_new: false })
  assert.equal(refusedAs((await answer(asa, said(1))) as never), 'not-found')
  assert.equal(
    refusedAs((await answer(came[1]!, said(1), '2025-11-21T00:10:00+01:00')) as never),
    'is-closed',
  )
  const other = await over(1)
  const round_id = (await rounds(came[0]!))[0]!.id
  const foreign = await transact(opened.ground, { ...houseScope, programme: other.programme_id }, tx =>
    answerRound(tx, { programme_id: other.programme_id, person_id: other.came[0]!, round_id }, said(1)),
  )
  assert.equal(refusedAs(foreign as never), 'not-found')
  const { rows } = await transact(opened.ground, house, ({ db }) =>
    sql<{ answers: unknown }>`select answers from evaluation_urn where round_id = ${round_id}`.execute(db),
  )
  assert.deepEqual(rows, [{ answers: [said(5)] }])
  await close()
  assert.deepEqual(await rounds(came[0]!), [])
})

test('those who answer at the same moment are all kept, and whoever sends twice at once has answered once', async () => {
  const { ask, answer, came, close, all } = await over(8)
  await ask()
  const sent = await Promise.all(
    [...came, came[0]!, came[3]!].map((person, at) => answer(person, said(1 + (at % 5)))),
  )
  assert.equal(sent.filter(one => 'is_new' in one && one.is_new).length, 8)
  // Two runs that close at once count it once.
  await Promise.all([close(), close()])
  assert.deepEqual(
    (await all()).map(batch => [batch.asked, batch.answers.length]),
    [[8, 8]],
  )
})

test('five answers are counted when it closes, and not before; closed twice they are counted once', async () => {
  const { ask, answer, came, close, all, leader } = await over(6)
  await ask()
  for (const [at, person] of came.slice(0, 5).entries()) await answer(person, said(at + 1))
  assert.deepEqual(await all(), [])
  await close('2025-11-20T23:00:00+01:00')
  assert.deepEqual(await all(), [])
  await close()
  await close()
  const batches = await all()
  assert.equal(batches.length, 1)
  const { asked, answered, scale } = resultsOf(batches)
  assert.deepEqual([asked, answered, scale[0]!.mean], [6, 5, 3])
  const standing = await reading(opened.ground, leader, db => standingOf(db, leader))
  assert.deepEqual(standing, { open: 0, closes_on: null, closed: 1 })
})

test('too few answers wait for another occasion of the same course, and are counted with it', async () => {
  const { ask, answer, came, close, all, as, programme_id, occasion_id, leader, cameToo, house } =
    await over(3)
  await ask()
  for (const person of came) await answer(person, said(5))
  await close()
  assert.deepEqual(await all(), [])
  const session_id = await as(leader, async ({ db }) => {
    const { course_id, provider_id } = await db
      .selectFrom('occasion')
      .select(['course_id', 'provider_id'])
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    const again = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, provider_id, code: 'T2', seats: 5, state: 'confirmed' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const session = await db
      .insertInto('session')
      .values({
        ...{ programme_id, occasion_id: again.id, held_on: '2025-12-01', place: 'Osby' },
        ...{ starts_at: '08:00', ends_at: '12:00' },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return session.id
  })
  const others = await cameToo(session_id, 2)
  await ask('2025-12-01T13:00:00+01:00')
  for (const person_id of others)
    await transact(opened.at('2025-12-02T10:00:00+01:00'), house, async tx => {
      const [round] = await roundsFor(tx.db, { programme_id, person_id, today: '2025-12-02' })
      return answerRound(tx, { programme_id, person_id, round_id: round!.id }, said(1))
    })
  await close('2026-01-02T01:00:00+01:00')
  const [batch, ...more] = await all()
  assert.deepEqual([batch!.rounds, batch!.asked, batch!.answers.length, more.length], [2, 5, 5, 0])
})

test('a provider sees its own, and another none; a foreign programme sees nothing', async () => {
  const { ask, answer, came, close, all, programme_id, provider_id, occasion_id } = await over(5)
  await ask()
  for (const person of came) await answer(person, said(4))
  await close()
  const provider = (id: number) => visitorIn(programme_id, 'provider', { provider_id: id })
  assert.equal((await all(provider(provider_id))).length, 1)
  assert.equal((await all(provider(provider_id + 1_000_000))).length, 0)
  const other = await over(1)
  assert.equal((await all(other.leader)).length, 0)
  const company = visitorIn(programme_id, 'company', { company_id: other.companies[0]! })
  assert.equal((await all(company)).length, 0)
  const course = await reading(opened.ground, houseScope, db =>
    db.selectFrom('occasion').select('course_id').where('id', '=', occasion_id).executeTakeFirstOrThrow(),
  )
  const seen = (visitor: ReturnType<typeof provider>) =>
    reading(opened.ground, visitor, db => courseSeen(db, visitor, course.course_id))
  assert.ok(await seen(provider(provider_id)))
  assert.equal(await seen(provider(provider_id + 1_000_000)), undefined)
})

test('whoever is forgotten or protected is no longer known to be asked, and what they answered stays nobody’s', async () => {
  const { ask, answer, came, close, all, as, leader, programme_id, rounds, house } = await over(6)
  await ask()
  for (const person of came.slice(0, 5)) await answer(person, said(3))
  const [first, second] = came as [number, number]
  const person = { id: first, programme_id } as never
  const kept = await reading(opened.ground, leader, db =>
    everythingOf([evaluationsKeep], { db, vault: opened.ground.vault }, person),
  )
  assert.deepEqual(kept, {
    evaluations: [{ course: 'Kurs', moment: 'end', closes_on: '2025-11-20' }],
  })
  await as(leader, tx => evaluationsKeep.forget!(tx, person))
  await transact(opened.ground, house, tx =>
    evaluationsListener(tx, personProtected({ programme_id, person_id: second })),
  )
  assert.deepEqual([await rounds(first), await rounds(second)], [[], []])
  await close()
  const [batch] = await all()
  assert.deepEqual([batch!.asked, batch!.answers.length], [6, 5])
})
