import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { openWorld, type World } from './world.ts'

// What is taken out of a list as a file can be read in as a register: nothing in it has become something else on the way.

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

for (const ending of ['csv', 'xlsx'])
  test(`companies and courses come back from .${ending} as they are kept`, async () => {
    const leader = await world.as('project_leader')
    const files = []
    for (const list of ['foretag', 'utbildningar']) {
      const answer = await leader.get(`/demo/${list}.${ending}`)
      files.push({ name: `${list}.${ending}`, bytes: new Uint8Array(await answer.arrayBuffer()) })
    }
    const numberless = await world.read(db =>
      db
        .selectFrom('company')
        .select('id')
        .where('programme_id', '=', world.programme_id)
        .where('merged_into', 'is', null)
        .where('organisation_number', 'is', null)
        .execute(),
    )
    const read = await importFiles(world.installation, houseScope, {
      programme_id: world.programme_id,
      files,
    })
    assert.ok(!isRefusal(read), JSON.stringify(read))
    const { account, unreadable, unread = [], changes_nothing } = read.report
    assert.deepEqual([read.differences, unreadable, unread], [[], [], []])
    // Only a company that has no number yet has nothing to be known by.
    assert.deepEqual(account.foretag.rejected, { 'bad-organisation-number': numberless.length })
    assert.deepEqual(account.kurser.rejected, {})
    assert.equal(changes_nothing, true)
  })
