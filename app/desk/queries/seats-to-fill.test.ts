// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { exampleFiles, newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { freeSeatsOf } from '../../attendance/queries/waiting.ts'
import { occasionsOf } from '../../courses/queries/occasion-list.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { importFiles } from '../../imports/commands/import-files.ts'
import { readList } from '../../ui/list-url.ts'

let database: OpenDatabase
let ground: Ground
let programme_id: number
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { clock: clockAt('2025-10-15T09:00:00Z') })
  programme_id = (await newProgrammeIn(ground)).id
  await importFiles(ground, houseScope, { programme_id, files: exampleFiles() })
})
after(() => database.close())

test('the free seats that wait to be filled are those of the occasions in the list that it leads to', async () => {
  const leader = visitorIn(programme_id, 'project_leader')
  const params = new URLSearchParams({ time: 'soon' })
  for (const today of ['2024-03-04', '2024-09-02', '2025-02-10'])
    await reading(ground, leader, async db => {
      const free = await freeSeatsOf(db, { programme_id, until: today })
      const { rows, total } = await occasionsOf(
        db,
        leader,
        readList(params, { sorts: ['held_on'], filters: ['time'] }),
        today,
        null,
      )
      assert.ok(total > 0, today)
      assert.equal(total, free.occasions)
      assert.equal(
        rows.reduce((sum, { free }) => sum + free!, 0),
        free.seats,
      )
    })
})
