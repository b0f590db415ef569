import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { groundOf, openForTest, untilSomeoneWaits } from '../../foundation/testing.ts'
import { transact } from '../../foundation/transact.ts'
import { permitsAt } from '../queries/permits.ts'
import { permitForm } from '../rules/permit-forms.ts'
import { chooseCompetences } from './arrange-matrix.ts'
import { notePermits } from './note-permits.ts'
import { rateLevels } from './rate-levels.ts'
import { done, freshMatrix } from './testing.ts'

const database = await openForTest()
const ground = groundOf(database)
after(() => database.close())

test('a sheet that is taken in and a permit that is noted at the same time do not wait for each other', async () => {
  if (database.isEmbedded) return // serves one after the other
  const matrix = await freshMatrix(ground, await newProgrammeIn(ground))
  const { programme_id, company_id, anna, leader, weld, open, rows, one } = matrix
  done(await open())
  const truck = await transact(ground, leader, async ({ db }) =>
    db
      .insertInto('competence')
      .values({ programme_id, name: 'Truckkort', key: 'truckkort', is_permit: true })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const form = permitForm.schema.parse({
    competence_id: String(truck.id),
    people: `p${anna}`,
    until_on: '2026-10-15',
  })
  // What taking a sheet in does: the columns of the company first, its levels then.
  const [begun, mayGoOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const taking = transact(ground, leader, async tx => {
    done(await chooseCompetences(tx, leader, { company_id, competences: [weld] }))
    begun.resolve()
    await mayGoOn.promise
    return rateLevels(tx, leader, { company_id, ratings: [one(weld, { was: null, now: 3 })] })
  })
  await begun.promise
  const noting = transact(ground, leader, tx => notePermits(tx, leader, { company_id, form }))
  await untilSomeoneWaits(database)
  mayGoOn.resolve()
  done(await taking)
  assert.deepEqual(await noting, { noted: 1 })
  assert.equal((await rows())[0]!.standing.get(weld)?.level, 3)
  const held = await transact(ground, leader, ({ db }) => permitsAt(db, leader, { company_id }))
  assert.deepEqual(
    held.map(permit => permit.who),
    [`p${anna}`],
  )
})
