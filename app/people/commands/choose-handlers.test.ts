import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorFor } from '../../access/queries.ts'
import { visitorIn } from '../../access/testing.ts'
import { trailOf } from '../../access/trail/queries.ts'
import { grantMembership } from '../../access/users/memberships.ts'
import type { Role } from '../../access/visitor.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { mayHandleProtected } from '../policy.ts'
import { handlersVersion } from '../queries/handlers.ts'
import { chooseHandlers } from './choose-handlers.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)

async function userIn(programme_id: number, role: Role, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@exempel.se`
  const granted = await grantMembership(ground, { name, email, role, programme_id })
  assert.ok(!isRefusal(granted))
  return granted.user_id
}

test('one or two leaders are named, and only they handle the protected, as long as they are named and lead', async () => {
  const slug = 'handlagg'
  const span = { starts_on: '2024-01-01', ends_on: '2026-12-31' }
  const made = await transact(ground, houseScope, tx => createProgramme(tx, { slug, name: 'Prov', ...span }))
  assert.ok(!isRefusal(made))
  const [karin, lina, jenny] = [
    await userIn(made.id, 'project_leader', 'Karin'),
    await userIn(made.id, 'process_leader', 'Lina'),
    await userIn(made.id, 'economist', 'Jenny'),
  ]
  const leader = (await visitorFor(ground, karin, slug, 'sv'))!
  const choose = async (user_ids: string[], version?: number) => {
    const now = version ?? (await reading(ground, leader, db => handlersVersion(db, leader)))
    return transact(ground, leader, tx => chooseHandlers(tx, leader, { version: now, user_ids }))
  }
  const handles = async (id: string) => mayHandleProtected((await visitorFor(ground, id, slug, 'sv'))!)

  assert.deepEqual(await choose([]), { refused: 'handler-missing', field: 'first' })
  assert.deepEqual(await choose([jenny]), { refused: 'not-a-handler', field: 'first' })
  assert.deepEqual(await choose([karin, lina, jenny]), { refused: 'too-many-handlers', field: 'second' })
  assert.equal(await handles(karin), false)
  assert.deepEqual(await choose([karin, lina]), { handlers: 2 })
  assert.deepEqual([await handles(karin), await handles(lina), await handles(jenny)], [true, true, false])
  assert.deepEqual(await choose([lina], 0), { refused: 'changed-by-other' })
  assert.deepEqual(await choose([lina]), { handlers: 1 })
  assert.deepEqual([await handles(karin), await handles(lina)], [false, true])

  const { lines } = await reading(ground, leader, db =>
    trailOf(db, leader, { action: 'protected-handlers-chosen' }, 1),
  )
  assert.deepEqual(
    lines.map(line => line.detail?.changed?.handlers),
    [
      { before: 'Karin, Lina', after: 'Lina' },
      { before: '', after: 'Karin, Lina' },
    ],
  )
  const process_leader = visitorIn(made.id, 'process_leader')
  assert.deepEqual(
    await transact(ground, process_leader, tx =>
      chooseHandlers(tx, process_leader, { version: 3, user_ids: [lina] }),
    ),
    { refused: 'not-allowed' },
  )
})
