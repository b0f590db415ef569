import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenDatabase } from '../../foundation/database.ts'
import { asked } from '../../foundation/database.ts'
import type { Happening } from '../../foundation/events.ts'
import { kronor } from '../../foundation/money.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import {
  type Ground,
  houseScope,
  once,
  reading,
  type Scope,
  type Tx,
  transact,
} from '../../foundation/transact.ts'
import { wholeProgrammeOf } from '../queries/whole-programme.ts'
import {
  budgetOn,
  claimPeriodsOf,
  countiesOf,
  focusGroupsOf,
  partnersOf,
  programmeBySlug,
  programmesOf,
  staircaseOn,
  targetsOf,
  unitCostsOf,
} from '../queries.ts'
import { defaultProgramme } from '../rules/default-programme.ts'
import { rateOn } from '../rules/in-force.ts'
import { markOf, seriesOf } from '../rules/target-series.ts'
import { addBudget } from './add-budget.ts'
import { addSetting } from './add-setting.ts'
import { addStaircase } from './add-staircase.ts'
import { addUnitCost } from './add-unit-cost.ts'
import { changeProgramme } from './change-programme.ts'
import { createProgramme } from './create-programme.ts'
import { addFocusGroup, changeFocusGroup } from './focus-groups.ts'
import { addFinancier, addPartner, changePartner } from './partners.ts'
import { replaceTargets } from './replace-targets.ts'

let open: OpenDatabase
let ground: Ground
const told: Happening[] = []
before(async () => {
  open = await openForTest()
  ground = groundOf(open, { listeners: [async (_, happening) => void told.push(happening)] })
})
after(() => open.close())

const DATES = { starts_on: '2024-01-01', ends_on: '2026-12-31' }
const BASIS = { valid_from: '2025-07-01', source: 'Beslut 2025-06-12', certainty: 'confirmed' as const }
let made = 0
async function fresh(): Promise<{ id: number; scope: Scope }> {
  made += 1
  const programme = { slug: `prov-${made}`, name: `Prov ${made}`, ...DATES }
  const outcome = await transact(ground, houseScope, tx => createProgramme(tx, programme))
  assert.ok(!isRefusal(outcome))
  const scope = {
    ...houseScope,
    is_house: false,
    role: 'project_leader',
    programme: outcome.id,
    programmes: [outcome.id],
  }
  told.length = 0
  return { id: outcome.id, scope }
}
const carryOut = <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => transact(ground, scope, work)
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
    programmes: await programmesOf(db),
    foreign: await programmeBySlug(db, `prov-${made}`),
    budget: await budgetOn(db, one.id, '2025-01-01'),
    foreignBudget: await budgetOn(db, other.id, '2025-01-01'),
    counties: await countiesOf(db, one.id),
  }))
  assert.deepEqual(
    seen.programmes.map(programme => programme.id),
    [one.id],
  )
  assert.equal(seen.foreign, undefined)
  assert.equal(seen.foreignBudget, null)
  assert.equal(seen.budget!.total_ore, kronor(21_783_914))
  assert.equal(seen.budget!.lines.length, 18)
  assert.equal(seen.budget!.lines.find(line => line.name === 'Region Skåne')!.financier_kind, 'public')
  assert.deepEqual(seen.counties, ['Skåne', 'Blekinge'])
})

test('a slug is taken once, and dates must make sense', async () => {
  await fresh()
  const again = (programme: object) =>
    transact(ground, houseScope, tx =>
      createProgramme(tx, { slug: `prov-${made}`, name: 'X', ...DATES, ...programme }),
    )
  assert.deepEqual(await again({}), { refused: 'slug-taken', field: 'slug' })
  assert.deepEqual(await again({ slug: 'stil' }), { refused: 'slug-taken', field: 'slug' })
  assert.deepEqual(await again({ slug: 'Å' }), { refused: 'slug-malformed', field: 'slug' })
  assert.deepEqual(await again({ slug: 'nytt', ends_on: '2023-01-01' }), {
    refused: 'ends-before-start',
    field: 'ends_on',
  })
})

test('a form sent twice makes one programme', async () => {
  const id = '5a0f2f0e-6a61-4a55-9a06-0c8e5cf8d1aa'
  const send = () =>
    transact(ground, houseScope, tx =>
      once(tx, id, () => createProgramme(tx, { slug: 'en-gang', name: 'X', ...DATES })),
    )
  assert.deepEqual(await send(), await send())
})

test('the number of queries does not grow with the programme', async () => {
  const { id, scope } = await fresh()
  const work = { queries: 0 }
  await asked.run(work, () => reading(ground, scope, db => wholeProgrammeOf(db, id)))
  assert.ok(work.queries <= 16, `${work.queries} queries`)
})

test('facts change once; the one who comes second is told', async () => {
  const { id, scope } = await fresh()
  const change = { id, version: 1, name: 'Nytt namn', line: '', ...DATES, ends_on: '2027-02-28' }
  assert.deepEqual(await carryOut(scope, tx => changeProgramme(tx, change)), { id })
  assert.deepEqual((await lastLine()).detail, {
    changed: {
      name: { before: `Prov ${made}`, after: 'Nytt namn' },
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

test('a new rate counts from its day; the old one before it', async () => {
  const { id, scope } = await fresh()
  const cost = { kind: 'participants' as const, ore_per_hour: 43_000n, ...BASIS }
  const outcome = await carryOut(scope, tx => addUnitCost(tx, id, cost))
  assert.ok(!isRefusal(outcome))
  const costs = await reading(ground, scope, db => unitCostsOf(db, id))
  assert.equal(rateOn(costs, 'participants', '2025-06-30'), 41_700n)
  assert.equal(rateOn(costs, 'participants', '2025-07-01'), 43_000n)
  assert.deepEqual(
    told.map(happening => happening.what),
    ['setting-changed'],
  )
  assert.deepEqual(await carryOut(scope, tx => addUnitCost(tx, id, cost)), {
    refused: 'date-taken',
    field: 'valid_from',
  })
})

test('a figure keeps within its bounds; monthly claims cut the coming periods anew', async () => {
  const { id, scope } = await fresh()
  const set = (name: string, amount: string) =>
    carryOut(scope, tx => addSetting(tx, id, { name, amount, ...BASIS }))
  assert.equal(isRefusal(await set('eur_rate', '0')), true)
  assert.equal(isRefusal(await set('small_count', '5.5')), true)
  assert.equal(isRefusal(await set('sill', '1')), true)
  assert.equal(isRefusal(await set('claim_months', '1')), false)
  const periods = await reading(ground, scope, db => claimPeriodsOf(db, id))
  // six quarters until the middle of 2025, then eighteen months
  assert.equal(periods.length, 6 + 18)
  assert.deepEqual(periods[6], { id: periods[6]!.id, starts_on: '2025-07-01', ends_on: '2025-07-31' })
})

test('a new budget must balance, and leaves the old one as it was', async () => {
  const { id, scope } = await fresh()
  const { budget } = defaultProgramme(DATES.starts_on, DATES.ends_on)
  const later = { ...budget, ...BASIS }
  const uneven = { ...later, lines: later.lines.slice(1) }
  assert.equal(
    ((await carryOut(scope, tx => addBudget(tx, id, uneven))) as { refused: string }).refused,
    'sides-differ',
  )
  assert.equal(isRefusal(await carryOut(scope, tx => addBudget(tx, id, later))), false)
  assert.equal(
    ((await carryOut(scope, tx => addBudget(tx, id, later))) as { refused: string }).refused,
    'date-taken',
  )
  const [old, now] = await reading(ground, scope, async db => [
    await budgetOn(db, id, '2025-06-30'),
    await budgetOn(db, id, '2025-07-01'),
  ])
  assert.equal(old!.certainty, 'stated')
  assert.equal(now!.certainty, 'confirmed')
  assert.equal(now!.lines.length, 18)
})

test('targets are replaced together; what stays keeps its source', async () => {
  const { id, scope } = await fresh()
  const rows = seriesOf(await reading(ground, scope, db => targetsOf(db, id)), 'companies')
  const mark = markOf(rows)
  const more = rows.map(row =>
    row.due_on === '2025-12-31' ? { ...row, amounts: { Skåne: 80, Blekinge: 30 } } : row,
  )
  const series = { measure: 'companies' as const, rows: more, mark, ...BASIS }
  assert.deepEqual(await carryOut(scope, tx => replaceTargets(tx, id, series)), { points: 9 })
  const after = await reading(ground, scope, db => targetsOf(db, id))
  const last = after.filter(target => target.measure === 'companies' && target.due_on === '2025-12-31')
  assert.deepEqual(
    last.map(({ county, amount, certainty }) => [county, amount, certainty]).sort(),
    [
      ['Blekinge', 30, 'stated'],
      ['Skåne', 80, 'confirmed'],
      [null, 110, 'confirmed'],
    ].sort(),
  )
  assert.deepEqual(await carryOut(scope, tx => replaceTargets(tx, id, series)), {
    refused: 'changed-by-other',
  })
  const falling = {
    ...series,
    mark: markOf(more),
    rows: more.toReversed().map((row, at) => ({ ...row, due_on: rows[at]!.due_on })),
  }
  assert.equal(
    ((await carryOut(scope, tx => replaceTargets(tx, id, falling))) as { refused: string }).refused,
    'plan-falls',
  )
})

test('a staircase is replaced from a day', async () => {
  const { id, scope } = await fresh()
  const steps = [
    { name: 'Ett', meaning: '' },
    { name: 'Två', meaning: 'mer' },
  ]
  assert.equal(
    (
      (await carryOut(scope, tx => addStaircase(tx, id, { ...BASIS, steps: steps.slice(1) }))) as {
        refused: string
      }
    ).refused,
    'steps-missing',
  )
  assert.equal(isRefusal(await carryOut(scope, tx => addStaircase(tx, id, { ...BASIS, steps }))), false)
  const [old, now] = await reading(ground, scope, async db => [
    await staircaseOn(db, id, '2025-06-30'),
    await staircaseOn(db, id, '2025-07-01'),
  ])
  assert.equal(old!.steps.length, 6)
  assert.deepEqual(now!.steps, [
    { number: 1, name: 'Ett', meaning: '' },
    { number: 2, name: 'Två', meaning: 'mer' },
  ])
})

test('a focus group is a condition; it changes once', async () => {
  const { id, scope } = await fresh()
  const [a] = await reading(ground, scope, db => focusGroupsOf(db, id))
  const criteria = { sex: 'woman' as const, category: null, unqualified: true, years_without_training: null }
  const everyone = {
    ...BASIS,
    name: 'Alla',
    sex: null,
    category: null,
    unqualified: null,
    years_without_training: null,
  }
  assert.deepEqual(await carryOut(scope, tx => addFocusGroup(tx, id, everyone)), {
    refused: 'group-of-everyone',
  })
  const change = { ...BASIS, ...criteria, name: 'Kvinnor', id: a!.id, version: a!.version }
  assert.deepEqual(await carryOut(scope, tx => changeFocusGroup(tx, change)), { id: a!.id })
  assert.deepEqual(await carryOut(scope, tx => changeFocusGroup(tx, change)), { refused: 'changed-by-other' })
  await carryOut(scope, tx => addFocusGroup(tx, id, { ...BASIS, ...criteria, name: 'Fler' }))
  const groups = await reading(ground, scope, db => focusGroupsOf(db, id))
  assert.deepEqual(
    groups.map(group => [group.code, group.version]),
    [
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ],
  )
})

test('partners and financiers have one name each', async () => {
  const { id, scope } = await fresh()
  const partner = { name: 'Hela Kedjan', kind: 'partner' as const, counties: ['Kronoberg'] }
  const added = await carryOut(scope, tx => addPartner(tx, id, partner))
  assert.ok(!isRefusal(added))
  assert.deepEqual(await carryOut(scope, tx => addPartner(tx, id, partner)), {
    refused: 'name-taken',
    field: 'name',
  })
  assert.deepEqual(
    await carryOut(scope, tx => addFinancier(tx, id, { name: 'Region Skåne', kind: 'public' })),
    { refused: 'name-taken', field: 'name' },
  )
  const change = { ...partner, id: added.id, version: 1, name: 'Techtank' }
  assert.deepEqual(await carryOut(scope, tx => changePartner(tx, change)), {
    refused: 'name-taken',
    field: 'name',
  })
  assert.deepEqual(await carryOut(scope, tx => changePartner(tx, { ...change, name: 'Kedjan' })), {
    id: added.id,
  })
  const partners = await reading(ground, scope, db => partnersOf(db, id))
  assert.equal(partners.at(-1)!.name, 'Kedjan')
})

test('after all that the trail is whole', async () => {
  const proof = await reading(ground, houseScope, db => verifyTrail(db))
  assert.equal(proof.broken_at, null)
})
