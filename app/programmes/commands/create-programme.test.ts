import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { asked } from '../../foundation/asked.ts'
import { kronor } from '../../foundation/money.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { houseScope, once, reading, transact } from '../../foundation/transact.ts'
import { wholeProgrammeOf } from '../queries/whole-programme.ts'
import { budgetOn, claimPeriodsOf, countiesOf, programmeBySlug } from '../queries.ts'
import { changeProgramme } from './change-programme.ts'
import { createProgramme } from './create-programme.ts'
import { DATES, openTestGround } from './testing.ts'

const { database, ground, told, carryOut, fresh } = await openTestGround()
after(() => database.close())

const lines = () => reading(ground, houseScope, async db => (await verifyTrail(db)).lines)
const lastLine = () =>
  reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_id', 'trail.id')
      .select(['action', 'subject', 'detail'])
      .orderBy('trail.id', 'desc')
      .executeTakeFirstOrThrow(),
  )

test('a new programme has all of the idea, and is seen by its own only', async () => {
  const one = await fresh()
  const other = await fresh()
  const seen = await reading(ground, one.scope, async db => ({
    own: await programmeBySlug(db, one.slug),
    foreign: await programmeBySlug(db, other.slug),
    budget: await budgetOn(db, one.id, '2025-01-01'),
    foreignBudget: await budgetOn(db, other.id, '2025-01-01'),
    counties: await countiesOf(db, one.id),
  }))
  assert.equal(seen.own?.id, one.id)
  assert.equal(seen.foreign, undefined)
  assert.equal(seen.foreignBudget, null)
  assert.equal(seen.budget!.total_ore, kronor(21_783_914))
  assert.equal(seen.budget!.lines.length, 18)
  assert.equal(seen.budget!.lines.find(line => line.name === 'Region Skåne')!.financier_kind, 'public')
  assert.deepEqual(seen.counties, ['Skåne', 'Blekinge'])
})

test('a slug is taken once, and dates must make sense', async () => {
  const { slug } = await fresh()
  const again = (programme: object) =>
    transact(ground, houseScope, tx => createProgramme(tx, { slug, name: 'X', ...DATES, ...programme }))
  assert.deepEqual(await again({}), { refused: 'slug-taken', field: 'slug' })
  assert.deepEqual(await again({ slug: 'stil' }), { refused: 'slug-taken', field: 'slug' })
  assert.deepEqual(await again({ slug: 'Å' }), { refused: 'slug-malformed', field: 'slug' })
  assert.deepEqual(await again({ slug: 'nytt', ends_on: '2023-01-01' }), {
    refused: 'ends-before-start',
    field: 'ends_on',
  })
})

test('a form sent twice makes one programme', async () => {
  const form = { id: '5a0f2f0e-6a61-4a55-9a06-0c8e5cf8d1aa', digest: '' }
  const send = () =>
    transact(ground, houseScope, tx =>
      once(tx, form, () => createProgramme(tx, { slug: 'en-gang', name: 'X', ...DATES })),
    )
  assert.deepEqual(await send(), await send())
})

test('the number of queries does not grow with the programme', async () => {
  const { id, scope } = await fresh()
  const work = { queries: 0 }
  await asked.run(work, () => reading(ground, scope, db => wholeProgrammeOf(db, id)))
  assert.ok(work.queries <= 17, `${work.queries} queries`)
})

test('facts change once; the one who comes second is told', async () => {
  const { id, scope } = await fresh()
  const change = { id, version: 1, name: 'Nytt namn', line: '', ...DATES, ends_on: '2027-02-28' }
  assert.deepEqual(await carryOut(scope, tx => changeProgramme(tx, change)), { id })
  assert.deepEqual((await lastLine()).detail, {
    changed: {
      name: { before: 'Prov', after: 'Nytt namn' },
      ends_on: { before: '2026-12-31', after: '2027-02-28' },
    },
  })
  assert.deepEqual(told, [{ what: 'setting-changed', programme_id: id }])
  const periods = await reading(ground, scope, db => claimPeriodsOf(db, id))
  assert.deepEqual([periods.length, periods.at(-1)!.ends_on], [13, '2027-02-28'])
  const before = await lines()
  assert.deepEqual(await carryOut(scope, tx => changeProgramme(tx, change)), { refused: 'changed-by-other' })
  assert.equal(await lines(), before)
})

test('a foreign programme is not there to be changed', async () => {
  const one = await fresh()
  const other = await fresh()
  const change = { id: other.id, version: 1, name: 'Mitt', line: '', ...DATES }
  assert.deepEqual(await carryOut(one.scope, tx => changeProgramme(tx, change)), { refused: 'not-found' })
})

test('after all that the trail is whole', async () => {
  const proof = await reading(ground, houseScope, db => verifyTrail(db))
  assert.equal(proof.broken_at, null)
})
