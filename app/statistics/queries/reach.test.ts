import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { exampleFiles, newProgrammeIn, readInto } from '../../../tests/registers.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { ledgerListener } from '../../ledger/listener.ts'
import { figuresOf } from './figures.ts'
import { individualsOf } from './individuals.ts'
import { participantRows } from './participant-rows.ts'
import { reachOf } from './reach.ts'

let database: OpenDatabase
let ground: Ground
let programme_id: number
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener], clock: clockAt('2026-11-23T09:00:00Z') })
  programme_id = (await newProgrammeIn(ground)).id
  await readInto(ground, programme_id, exampleFiles())
})
after(() => database.close())

const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)

test('reach: participants of admitted companies against their employees, with a wider base for narrower groups', async () => {
  const reach = await read(db => reachOf(db, { programme_id }))
  const companies = await read(db =>
    db
      .selectFrom('company')
      .selectAll()
      .where('programme_id', '=', programme_id)
      .where('agreed_on', '>=', '2024-01-01')
      .execute(),
  )
  const sum = (column: 'women_kollektiv' | 'men_kollektiv') =>
    companies.reduce((total, company) => total + (company[column] ?? 0), 0)
  assert.deepEqual(
    reach.map(({ code, is_base_wider }) => `${code} ${is_base_wider}`),
    [
      'all false',
      'women_kollektiv false',
      'men_kollektiv false',
      'women_tjansteman false',
      'men_tjansteman false',
      'a true',
      'b true',
    ],
  )
  const of = (code: string) => reach.find(one => one.code === code)!
  assert.equal(of('women_kollektiv').base, sum('women_kollektiv'))
  assert.equal(of('a').base, sum('women_kollektiv'))
  assert.equal(of('b').base, sum('men_kollektiv'))
  assert.equal(
    of('all').participants,
    reach.slice(1, 5).reduce((total, one) => total + one.participants, 0),
  )
  assert.ok(of('a').participants <= of('women_kollektiv').participants)
})

test('reach by how the company came in, told by the company of each participant, read row by row', async () => {
  const { persons, companies } = await read(async db => ({
    persons: await db
      .selectFrom('participation')
      .innerJoin('person', 'person.id', 'participation.person_id')
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .select(['person.sex', 'employment.category', 'employment.company_id'])
      .where('participation.programme_id', '=', programme_id)
      .execute(),
    companies: await db
      .selectFrom('company')
      .select(['company.id', 'came_via', 'women_kollektiv'])
      .where('programme_id', '=', programme_id)
      .where('agreed_on', '>=', '2024-01-01')
      .where('women_kollektiv', 'is not', null)
      .execute(),
  }))
  const women = persons.filter(one => one.sex === 'woman' && one.category === 'kollektiv')
  const partOf = (is_via_union: boolean) => {
    const own = companies.filter(one => (one.came_via === 'IF Metall') === is_via_union)
    const ids = new Set(own.map(one => one.id))
    return {
      participants: women.filter(one => ids.has(one.company_id)).length,
      base: own.reduce((sum, one) => sum + one.women_kollektiv!, 0),
    }
  }
  const reach = (await read(db => reachOf(db, { programme_id }))).find(one => one.code === 'women_kollektiv')!
  assert.ok(partOf(true).participants > 0)
  assert.deepEqual([reach.via_union, reach.via_others], [partOf(true), partOf(false)])
  for (const one of await read(db => reachOf(db, { programme_id }))) {
    assert.equal(one.via_union.participants + one.via_others.participants, one.participants)
    assert.equal((one.via_union.base ?? 0) + (one.via_others.base ?? 0), one.base)
  }
})

test('those behind a reach are as many as it says, but for the protected', async () => {
  const { given, hidden } = await read(async db => ({
    given: await reachOf(db, { programme_id }),
    hidden: (await individualsOf(db, { programme_id })).protected,
  }))
  const cell = { sex: '', category: '', age: '', education: '', county: '', focus: '', base: 'yes', via: '' }
  const listed = (part: Partial<typeof cell>) =>
    read(db => participantRows(db, { programme_id }, { cell: { ...cell, ...part }, limit: 1, offset: 0 }))
  const of = (code: string) => given.find(one => one.code === code)!
  const left = of('all').participants - (await listed({})).total
  assert.ok(left >= 0 && left <= hidden)
  for (const [via, part] of [
    ['union', of('a').via_union],
    ['others', of('a').via_others],
  ] as const) {
    const behind = part.participants - (await listed({ focus: 'a', via })).total
    assert.ok(behind >= 0 && behind <= hidden, via)
  }
})

test('a company that tells how many have simple jobs gives group a a narrower base; when all have told it is the right one', async () => {
  const group = async () => (await read(db => reachOf(db, { programme_id }))).find(one => one.code === 'a')!
  const before = await group()
  const told = await transact(ground, houseScope, async ({ db }) => {
    const companies = await db
      .selectFrom('company')
      .select(['id', 'women_kollektiv'])
      .where('programme_id', '=', programme_id)
      .where('agreed_on', '>=', '2024-01-01')
      .where('women_kollektiv', '>', 1)
      .orderBy('id')
      .execute()
    const one = companies[0]!
    await db.updateTable('company').set({ women_unqualified: 1 }).where('id', '=', one.id).execute()
    return one
  })
  const narrower = await group()
  assert.equal(narrower.base, before.base! - told.women_kollektiv! + 1)
  assert.equal(narrower.is_base_wider, true)
  await transact(ground, houseScope, async ({ db }) => {
    await db
      .updateTable('company')
      .set(eb => ({ women_unqualified: eb.ref('women_kollektiv') }))
      .where('programme_id', '=', programme_id)
      .execute()
    return {}
  })
  const right = await group()
  assert.deepEqual([right.base, right.is_base_wider], [before.base, false])
})

test('an empty programme has figures too: nothing of everything', async () => {
  const { id } = await newProgrammeIn(ground)
  const { companies, individuals, hours, cofinancing_ore, months } = await read(db => figuresOf(db, id))
  assert.deepEqual(
    [companies.admitted, companies.size, hours, cofinancing_ore, months],
    [0, { micro: 0, small: 0, medium: 0, large: 0 }, { attended: 0, signed: 0, cofinanced: 0 }, 0, {}],
  )
  assert.ok(Object.values(individuals).every(count => count === 0))
  assert.equal((await read(db => reachOf(db, { programme_id: id })))[0]!.base, null)
})

test('a foreign visitor sees no figures', async () => {
  const { id } = await newProgrammeIn(ground)
  const stranger = { ...houseScope, is_house: false, programmes: [id] }
  assert.equal((await reading(ground, stranger, db => individualsOf(db, { programme_id }))).total, 0)
})
