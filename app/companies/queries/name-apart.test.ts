import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { companiesOf } from '../queries.ts'
import { nameApart } from './name-apart.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)

const COMPANIES = [
  { name: 'Svets AB', municipality_code: '1273', organisation_number: '5566778899' },
  { name: 'svets ab', municipality_code: '1287', organisation_number: null },
  { name: 'Plåt AB', municipality_code: '1273', organisation_number: '5594342262' },
  { name: 'Plåt AB', municipality_code: '1273', organisation_number: '5599900015' },
  { name: 'Gjuteri AB', municipality_code: '1273', organisation_number: '5599900023' },
]
const APART = [
  'Svets AB (Osby)',
  'svets ab (Trelleborg)',
  'Plåt AB (559434-2262)',
  'Plåt AB (559990-0015)',
  'Gjuteri AB',
]

test('two companies of one name are told apart by place, and by number where the place is the same', async () => {
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, { slug: 'namn', name: 'Namn', starts_on: '2024-01-01', ends_on: '2026-12-31' }),
  )
  assert.ok(!isRefusal(made))
  const leader = visitorIn(made.id, 'project_leader')
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('company')
      .values(COMPANIES.map(company => ({ ...company, programme_id: made.id })))
      .execute(),
  )
  const [inLists, toChoose] = await reading(ground, leader, async db => [
    await companiesOf(db, leader).select(nameApart.as('name')).orderBy('id').execute(),
    await db
      .selectFrom('place')
      .select('name')
      .where('programme_id', '=', made.id)
      .where('kind', '=', 'company')
      .orderBy('id')
      .execute(),
  ])
  for (const found of [inLists, toChoose])
    assert.deepEqual(
      found.map(one => one.name),
      APART,
    )
  await transact(ground, houseScope, ({ db }) =>
    db.updateTable('company').set({ name: 'Svets i Osby AB' }).where('name', '=', 'Svets AB').execute(),
  )
  const [left] = await reading(ground, leader, db =>
    companiesOf(db, leader).select(nameApart.as('name')).where('name', '=', 'svets ab').execute(),
  )
  assert.equal(left?.name, 'svets ab')
})
