// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { reading } from '../../foundation/transact.ts'
import {
  budgetOn,
  claimPeriodsOf,
  focusGroupsOf,
  partnerRoutesOf,
  partnersOf,
  targetsOf,
  unitCostsOf,
} from '../queries.ts'
import { defaultProgramme } from '../rules/default-programme.ts'
import { rateOn } from '../rules/in-force.ts'
import { markOf, seriesOf } from '../rules/target-series.ts'
import { addBudget } from './add-budget.ts'
import { addSetting } from './add-setting.ts'
import { addUnitCost } from './add-unit-cost.ts'
import { addFocusGroup, changeFocusGroup } from './focus-groups.ts'
import { addFinancier, addPartner, changePartner } from './partners.ts'
import { replaceTargets } from './replace-targets.ts'
import { BASIS, DATES, openTestGround } from './testing.ts'

const { database, ground, told, carryOut, fresh } = await openTestGround()
after(() => database.close())

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
  const partner = {
    name: 'Hela Kedjan',
    kind: 'partner' as const,
    counties: ['Kronoberg'],
    municipalities: [],
  }
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
  assert.deepEqual(await carryOut(scope, tx => changePartner(tx, id, change)), {
    refused: 'name-taken',
    field: 'name',
  })
  assert.deepEqual(await carryOut(scope, tx => changePartner(tx, id, { ...change, name: 'Kedjan' })), {
    id: added.id,
  })
  const partners = await reading(ground, scope, db => partnersOf(db, id))
  assert.equal(partners.at(-1)!.name, 'Kedjan')
})

test('a partner takes care of municipalities where their county does not tell, each of them one partner', async () => {
  const { id, scope } = await fresh()
  const partner = { name: 'Kedjan', kind: 'partner' as const, counties: [], sends_officers: true }
  const added = await carryOut(scope, tx =>
    addPartner(tx, id, { ...partner, municipalities: ['Osby', 'Olofström'] }),
  )
  assert.ok(!isRefusal(added))
  const refused = (municipalities: string[]) =>
    carryOut(scope, tx => addPartner(tx, id, { ...partner, name: 'Länken', municipalities }))
  assert.deepEqual(await refused(['Osby']), {
    refused: 'municipality-routed',
    field: 'municipalities',
    about: { municipality: 'Osby', partner: 'Kedjan' },
  })
  assert.deepEqual(await refused(['Ankeborg']), {
    refused: 'unknown-municipality',
    field: 'municipalities',
    about: { municipality: 'Ankeborg' },
  })
  const change = { ...partner, id: added.id, version: 1, municipalities: ['Olofström'] }
  await carryOut(scope, tx => changePartner(tx, id, change))
  const routes = await reading(ground, scope, db => partnerRoutesOf(db, id))
  assert.deepEqual(
    routes.map(route => [route.partner_id, route.name]),
    [[added.id, 'Olofström']],
  )
})
