import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { programmeFor } from '../../access/testing-door.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { companiesMeant } from './meant.ts'

const database = await openForTest()
after(() => database.close())

test('a list is narrowed to the company of a link, to the one named in full, or to all that the words find', async () => {
  const ground = groundOf(database)
  const programme_id = (await programmeFor(ground)).id
  const named = (name: string, organisation_number: string, municipality_code = '1280') =>
    transact(ground, houseScope, ({ db }) =>
      db
        .insertInto('company')
        .values({ programme_id, name, organisation_number, municipality_code })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
  const { id: press } = await named('Osby Press AB', '5560000001')
  const { id: north } = await named('Osby Press AB Norra', '5560000002')
  const { id: twin } = await named('Brovik Mekaniska', '5560000003')
  const { id: other } = await named('Brovik Mekaniska', '5560000004', '1285')
  const leader = visitorIn(programme_id, 'project_leader')
  const meant = (typed: string) => reading(ground, leader, db => companiesMeant(db, leader, typed))

  assert.deepEqual(await meant(''), { ids: null, said: '' })
  assert.deepEqual(await meant(String(press)), { ids: [press], said: 'Osby Press AB' })
  assert.deepEqual(await meant('Osby Press AB'), { ids: [press], said: 'Osby Press AB' })
  assert.deepEqual(await meant('osby'), { ids: [press, north], said: 'osby' })
  assert.deepEqual(await meant('556000-0002'), { ids: [north], said: '556000-0002' })
  assert.deepEqual((await meant('brovik')).ids, [twin, other])
  const { said } = await meant(String(twin))
  assert.deepEqual(await meant(said), { ids: [twin], said }, 'of two of a name the one that was chosen stays')
  assert.deepEqual(await meant('Finns inte'), { ids: [], said: 'Finns inte' })
})
