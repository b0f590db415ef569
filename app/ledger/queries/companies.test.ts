import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { companyOf, sizesOf } from '../../companies/queries.ts'
import { asked } from '../../foundation/asked.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading } from '../../foundation/transact.ts'
import {
  type CompanyFilter,
  type CompanyOrder,
  chosenCount,
  companyCounts,
  companyRows,
} from './company-list.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId } = await smallProgramme(database)
const leader = visitorIn(programme_id, 'project_leader')
const today = '2025-10-15'
const all: CompanyFilter = { q: '', county: '', municipality: '', via: '', admitted: '', ids: null, today }
const rows = (filter: Partial<CompanyFilter> = {}, order: Partial<CompanyOrder> = {}) =>
  reading(ground, leader, db =>
    companyRows(db, leader, { ...all, ...filter }, { sort: 'name', direction: 'ascending', ...order }),
  )
const names = async (...args: Parameters<typeof rows>) =>
  (await rows(...args)).map(row => row.name.split(' ')[0])

test('companies with what they have had and brought, the protected person left out', async () => {
  const figures = (await rows()).map(row => [
    row.name,
    row.participants,
    row.quarters,
    row.counted_quarters,
    row.amount_ore,
  ])
  // Almbo: 6 × 4 h the first day, 3 h the second, 3,5 h in the autumn; Fia has not signed. 26,5 h × 417 kr.
  assert.deepEqual(figures, [
    ['Almbo Mekaniska AB', 6, 122, 106, 1_105_050n],
    ['Brovik Gjuteri AB', 2, 24, 16, 166_800n],
    ['Cedra Plast AB', 1, 16, 0, 0n],
  ])
})

test('sorted, searched and narrowed by the database', async () => {
  assert.deepEqual(await names({}, { sort: 'hours', direction: 'descending' }), ['Almbo', 'Brovik', 'Cedra'])
  assert.deepEqual(await names({}, { sort: 'kronor', limit: 2 }), ['Cedra', 'Brovik'])
  assert.deepEqual(await names({}, { sort: 'agreed', direction: 'descending' }), ['Brovik', 'Almbo', 'Cedra'])
  assert.deepEqual(await names({}, { sort: 'name', limit: 1, offset: 1 }), ['Brovik'])
  assert.deepEqual(await names({ q: 'gjut' }), ['Brovik'])
  assert.deepEqual(await names({ q: '563133-5' }), ['Almbo'])
  assert.deepEqual(await names({ county: 'Skåne', admitted: 'yes' }), ['Almbo'])
  assert.deepEqual(await names({ admitted: 'no' }), ['Cedra'])
  assert.deepEqual(await names({ via: 'Techtank' }), ['Brovik'])
  assert.deepEqual(await names({ municipality: '1280' }), ['Cedra'])
  assert.deepEqual(await names({ ids: [companyId('C')] }), ['Cedra'])
  assert.equal(await reading(ground, leader, db => chosenCount(db, leader, { ...all, county: 'Skåne' })), 2)
})

test('how many there are, are in and have begun', async () => {
  assert.deepEqual(await reading(ground, leader, db => companyCounts(db, leader, today)), {
    all: 3,
    admitted: 2,
    started: 3,
  })
  assert.deepEqual(await reading(ground, leader, db => companyCounts(db, leader, '2024-09-30')), {
    all: 3,
    admitted: 1,
    started: 3,
  })
})

test('the list asks as many times for three companies as for one', async () => {
  const work = { queries: 0 }
  await asked.run(work, () => rows())
  const one = { queries: 0 }
  await asked.run(one, () => rows({ q: 'gjut' }))
  assert.equal(work.queries, one.queries)
})

test('a foreign programme has none of them', async () => {
  const stranger = visitorIn((await smallProgramme(database)).programme_id, 'project_leader')
  assert.equal(await reading(ground, stranger, db => companyOf(db, stranger, companyId('A'))), undefined)
})

test('the size rests on the whole group, and on employees alone where there is no turnover', async () => {
  const sizes = await reading(ground, leader, db => sizesOf(db, leader, today))
  assert.deepEqual(sizes.get('5678345595'), {
    size: 'small',
    on_employees_alone: true,
    linked: 1,
    untold: 0,
  })
  assert.equal(sizes.get('5663362613')?.size, 'large')
})
