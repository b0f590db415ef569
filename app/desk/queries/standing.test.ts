import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { exampleFiles, newProgrammeIn } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { importFiles } from '../../imports/commands/import-files.ts'
import { focusCounts, individualsOf } from '../../statistics/queries/individuals.ts'
import { startedOf } from './standing.ts'

let database: OpenDatabase
let ground: Ground
let programme_id: number
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2026-11-23T09:00:00Z') })
  programme_id = (await newProgrammeIn(ground)).id
  await importFiles(ground, houseScope, { programme_id, files: exampleFiles() })
})
after(() => database.close())

test('those who have begun are the participants of the figures, split by how their company came in', async () => {
  for (const until of ['2024-06-30', '2025-10-15', '2026-12-31'])
    await reading(ground, houseScope, async db => {
      const span = { programme_id, until }
      const [started, individuals, focus] = [
        await startedOf(db, span),
        await individualsOf(db, span),
        await focusCounts(db, span),
      ]
      assert.ok(started.total > 0)
      for (const kind of ['total', 'women', 'men', 'kollektiv', 'tjansteman'] as const)
        assert.equal(started[kind], individuals[kind], `${kind} on ${until}`)
      assert.equal(
        started.steps.reduce((sum, step) => sum + step.more, 0),
        started.total,
      )
      assert.deepEqual(
        started.groups.map(group => [group.code, group.via_union + group.via_others]),
        focus.map(group => [group.code, group.participants]),
      )
      for (const group of started.groups)
        assert.equal(group.all_via_union + group.all_via_others, started.total)
    })
})

/** A question of the test's own, past the queries that it tries. */
const askedPlainly = <T>(text: string) =>
  reading(ground, houseScope, db => sql<T & object>`${sql.raw(text)}`.execute(db))

test('who came through an officer is told by the company of each participant, read row by row', async () => {
  const { rows } = await askedPlainly<{ person_id: number; came_via: string | null }>(
    `select participation.person_id, company.came_via from participation
     join employment on employment.person_id = participation.person_id join company on company.id = employment.company_id`,
  )
  assert.equal(new Set(rows.map(row => row.person_id)).size, rows.length)
  const { rows: senders } = await askedPlainly<{ name: string }>(
    'select name from partner where sends_officers',
  )
  const sending = new Set(senders.map(({ name }) => name))
  const via_union = rows.filter(({ came_via }) => came_via !== null && sending.has(came_via)).length
  assert.ok(via_union > 0 && via_union < rows.length)
  const { groups } = await reading(ground, houseScope, db =>
    startedOf(db, { programme_id, until: '2026-12-31' }),
  )
  assert.deepEqual(
    groups.map(group => group.all_via_union),
    groups.map(() => via_union),
  )
})

test('before anybody has begun there is nobody of either', async () => {
  const started = await reading(ground, houseScope, db =>
    startedOf(db, { programme_id, until: '2023-12-31' }),
  )
  assert.equal(started.total, 0)
  assert.ok(started.groups.length > 0)
  for (const { code, name, ...counts } of started.groups)
    assert.deepEqual(Object.values(counts), [0, 0, 0, 0], code + name)
})
