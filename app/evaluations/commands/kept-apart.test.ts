// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { roundsFor } from '../queries/asked.ts'
import { answerRound } from './answer.ts'
import { askWhoCame } from './ask.ts'
import { closeRounds } from './close-rounds.ts'
import { openTestGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

/** Asked by the house, to whom row security shows every row there is. */
const found = async <T>(question: string): Promise<T[]> =>
  reading(opened.ground, houseScope, async db => (await sql.raw<T>(question).execute(db)).rows)

const PEOPLE = 12

/** Twelve who came answer one after the other, the first with what no one else says, and it closes. */
async function answered() {
  const place = await opened.fresh()
  const { programme_id, second, cameToo, post } = place
  const came = await cameToo(second, PEOPLE)
  await askWhoCame(opened.at('2025-10-21T13:00:00+02:00'), post)
  const house = { ...houseScope, programme: programme_id }
  for (const [at, person_id] of came.entries())
    await transact(opened.at(`2025-10-22T1${at % 10}:00:00+02:00`), house, async tx => {
      const [round] = await roundsFor(tx.db, { programme_id, person_id, today: '2025-10-22' })
      const text = { better: `svar ${at}` }
      return answerRound(
        tx,
        { programme_id, person_id, round_id: round!.id },
        { scale: {}, partly: {}, text, known: [] },
      )
    })
  return { ...place, came, house }
}

const close = () => closeRounds(opened.at('2025-11-21T01:00:00+01:00'))

test('while it is open the answers stand in no order of those who answered', async () => {
  // Twelve in the order in which they came is one case in half a milliard.
  const { programme_id } = await answered()
  const [urn] = await found<{ said: string[] }>(
    `select array(select one->'text'->>'better' from jsonb_array_elements(answers) with ordinality as all_of(one, at) order by at) as said
     from evaluation_urn where programme_id = ${programme_id}`,
  )
  assert.equal(urn!.said.length, PEOPLE)
  assert.notDeepEqual(
    urn!.said,
    Array.from({ length: PEOPLE }, (_, at) => `svar ${at}`),
  )
})

test('when it has closed no row, time, order or row version ties an answer to whoever gave it, not for the house either', async () => {
  const { programme_id, came } = await answered()
  await close()
  const answers = await found<{ id: string; xmin: string; ctid: string; answers: object }>(
    `select id, xmin::text, ctid::text, answers from evaluation_answer where programme_id = ${programme_id} order by ctid`,
  )
  assert.equal(answers.length, PEOPLE)
  // One row version for all of them, and another than any row about who was asked: there is none left.
  assert.equal(new Set(answers.map(one => one.xmin)).size, 1)
  const asked = await found(`select from evaluation_asked where programme_id = ${programme_id}`)
  const urns = await found(`select from evaluation_urn where programme_id = ${programme_id}`)
  assert.deepEqual([asked.length, urns.length], [0, 0])
  const order = answers.map(one => JSON.stringify(one.answers).match(/svar (\d+)/)![1])
  assert.notDeepEqual(
    order,
    came.map((_, at) => String(at)),
  )
  // What is kept of an answer and of its batch holds no person, user, link, or time but the month.
  const columns = await found<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_name in ('evaluation_answer', 'evaluation_batch') order by 1`,
  )
  assert.deepEqual(
    columns.filter(({ name, type }) => /person|user|link|hash|_at$/.test(name) || /time/.test(type)),
    [],
  )
  const months = await found<{ month: string }>(
    `select month::text from evaluation_batch where programme_id = ${programme_id}`,
  )
  assert.deepEqual(months, [{ month: '2025-11-01' }])
})

test('no line of the trail says who answered or what', async () => {
  const { programme_id, came } = await answered()
  await close()
  const lines = await found<{ action: string; line: string }>(
    `select action, coalesce(detail::text, '') as line
     from trail left join trail_detail on trail_detail.trail_id = trail.id where programme_id = ${programme_id}`,
  )
  const told = lines.filter(one => one.action.startsWith('evaluation'))
  assert.deepEqual([...new Set(told.map(one => one.action))], ['evaluation-asked', 'evaluation-closed'])
  assert.equal(lines.filter(one => /svar \d/.test(one.line)).length, 0)
  // Nothing has been noted of the twelve since they were asked.
  const about = await found(
    `select from trail join trail_detail on trail_detail.trail_id = trail.id
     where person_id in (${came}) and action <> 'participant-link-made'`,
  )
  assert.equal(about.length, 0)
})

test('the urn that has been emptied holds no former version of its rows', async () => {
  const { house } = await answered()
  await close()
  // Pages of the table as they lie: made anew, there is no more in it than what stands there.
  const [{ rows: left }, { rows: size }] = await reading(opened.ground, house, async db => [
    await sql<{ n: number }>`select count(*)::integer as n from evaluation_urn`.execute(db),
    await sql<{ bytes: number }>`select pg_relation_size('evaluation_urn')::integer as bytes`.execute(db),
  ])
  assert.deepEqual([left[0]!.n, size[0]!.bytes], [0, 0])
})

test('a visitor reads neither what waits nor the urn, and changes nothing that is counted', async () => {
  const { programme_id, leader } = await answered()
  const seen = await reading(opened.ground, leader, db =>
    db.selectFrom('evaluation_urn').select('round_id').where('programme_id', '=', programme_id).execute(),
  )
  assert.deepEqual(seen, [])
  await close()
  await assert.rejects(
    transact(opened.ground, leader, ({ db }) => sql`update evaluation_answer set answers = '{}'`.execute(db)),
    /permission denied/,
  )
})
