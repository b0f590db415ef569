import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { exampleFiles, newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { importFiles } from '../../imports/commands/import-files.ts'
import { maySeeSmallCounts } from '../../statistics/policy.ts'
import { focusCounts, individualsBySex, individualsOf } from '../../statistics/queries/individuals.ts'
import { reachOf } from '../../statistics/queries/reach.ts'
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

function leader() {
  const visitor = visitorIn(programme_id, 'project_leader')
  assert.ok(maySeeSmallCounts(visitor))
  return visitor
}

test('those who have begun are the participants of the figures, and their reach is the reach of the figures', async () => {
  for (const until of ['2024-06-30', '2025-10-15', '2026-12-31'])
    await reading(ground, houseScope, async db => {
      const span = { programme_id, until }
      const [started, individuals] = [await startedOf(db, leader(), until), await individualsOf(db, span)]
      assert.ok(started.total > 0)
      assert.equal(started.total, individuals.total, until)
      assert.deepEqual(started.bySex, await individualsBySex(db, span))
      assert.deepEqual(started.focus, await focusCounts(db, span))
      assert.equal(
        started.steps.reduce((sum, step) => sum + step.more, 0),
        started.total,
      )
      const ofFocusGroups = (await reachOf(db, span)).filter(one => one.name !== null)
      assert.ok(ofFocusGroups.length > 1)
      assert.deepEqual(started.reach, ofFocusGroups)
    })
})

test('before anybody has begun there is nobody in any group', async () => {
  const started = await reading(ground, houseScope, db => startedOf(db, leader(), '2023-12-31'))
  assert.equal(started.total, 0)
  assert.ok(started.reach.length > 1)
  assert.ok(started.reach.every(one => one.participants === 0 && one.base === null))
})
