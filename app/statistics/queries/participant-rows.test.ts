import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { individualsBySex, individualsOf } from './individuals.ts'
import { type Cell, participantRows } from './participant-rows.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id } = await smallProgramme(database)
const span = { programme_id }
const all: Cell = { sex: '', category: '', age: '', education: '', county: '', focus: '', base: '', via: '' }
const rows = (cell: Partial<Cell> = {}, limit = 50, offset = 0) =>
  reading(ground, houseScope, db => participantRows(db, span, { cell: { ...all, ...cell }, limit, offset }))
const names = async (cell: Partial<Cell>) => (await rows(cell)).rows.map(row => row.given_name).join(' ')

test('those behind a figure, the protected person never among them', async () => {
  assert.equal(await names({}), 'Anna Bea Carl Dan Eva Fia Gun Hans Ivan')
  assert.equal(await names({ focus: 'a' }), 'Anna Bea Gun')
  assert.equal(await names({ focus: 'b' }), 'Carl Ivan')
  assert.equal(await names({ age: '55_plus', county: 'Blekinge' }), 'Gun')
  assert.equal(await names({ sex: 'man', education: 'isced_unknown' }), 'Hans')
  assert.deepEqual(
    (await rows({}, 2, 1)).rows.map(row => row.given_name),
    ['Bea', 'Carl'],
  )
  assert.equal((await rows({}, 2, 1)).total, 9)
})

test('every figure is its rows and at most the protected', async () => {
  const figures = await reading(ground, houseScope, async db => ({
    everyone: await individualsOf(db, span),
    bySex: await individualsBySex(db, span),
  }))
  assert.equal((await rows()).total, figures.everyone.total - figures.everyone.protected)
  let hidden = 0
  for (const { dimension, value, women, men } of figures.bySex.filter(row => row.dimension === 'education'))
    for (const [sex, count] of [
      ['woman', women],
      ['man', men],
    ] as const)
      hidden += count - (await rows({ [dimension]: value ?? 'none', sex })).total
  assert.equal(hidden, 1)
})
