import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { asked } from '../../foundation/asked.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading } from '../../foundation/transact.ts'
import { bothStates, HOUR_STATES, HOURS_BY } from '../rules/hours.ts'
import { companyRows } from './company-list.ts'
import { entrySums, protectedSums } from './entries.ts'
import { type HoursFilter, hoursGroups, hoursMonths, hoursRows, hoursSums } from './hours.ts'
import { companySums } from './one-company.ts'
import { cofinancingIn, countedMonths, ledgerSums } from './sums.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const leader = visitorIn(programme_id, 'project_leader')
const all: HoursFilter = {
  state: '',
  companies: null,
  partner: null,
  occasion_id: null,
  person_id: null,
  month: '',
}
const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
const sums = (filter: Partial<HoursFilter> = {}, visitor = leader) =>
  read(db => hoursSums(db, visitor, { ...all, ...filter }, 'row'), visitor)
const rows = (filter: Partial<HoursFilter> = {}, visitor = leader) =>
  read(db => hoursRows(db, visitor, { ...all, ...filter }, { sort: 'day', direction: 'descending' }), visitor)
const GROUPS = HOURS_BY.filter(by => by !== 'row')
const groups = (by: (typeof GROUPS)[number], filter: Partial<HoursFilter> = {}, visitor = leader) =>
  read(
    db => hoursGroups(db, visitor, { ...all, ...filter }, { by, sort: 'name', direction: 'ascending' }),
    visitor,
  )

test('what is noted is to be signed or signed, and what is signed counts or has a reason', async () => {
  const whole = await sums()
  // Almbo 122 quarters, 16 of them Fia’s unsigned; Brovik 24, 8 before its agreement; Cedra 16 without one.
  assert.deepEqual(
    [whole.attended, whole.to_sign, whole.signed, whole.counted, whole.before_agreement, whole.not_admitted],
    [162, 16, 146, 122, 8, 16],
  )
  // 30,5 h × 417 kr = 12 718,50 kr
  assert.equal(whole.amount_ore, 1_271_850n)
})

test('however the hours are summed it is the same, whatever has been chosen', async () => {
  const [occasion] = await groups('occasion')
  const filters: Partial<HoursFilter>[] = [
    {},
    ...HOUR_STATES.map(state => ({ state })),
    { companies: [companyId('A')] },
    { partner: 'none' },
    { person_id: personId('Anna') },
    { month: (await read(db => hoursMonths(db, leader)))[0]! },
    { occasion_id: Number(occasion!.key), state: 'counted' },
  ]
  for (const filter of filters) {
    const { rows: _, ...whole } = await sums(filter)
    assert.equal(whole.attended, whole.to_sign + whole.signed)
    assert.equal(whole.signed, whole.counted + whole.uncounted)
    assert.equal(
      whole.uncounted,
      whole.outside_programme +
        whole.no_employment +
        whole.not_admitted +
        whole.before_agreement +
        whole.other_signature +
        whole.never_employed,
    )
    const each = await rows(filter)
    assert.equal(
      each.reduce((sum, row) => sum + row.quarters, 0),
      whole.attended,
      JSON.stringify(filter),
    )
    assert.equal(
      each.reduce((sum, row) => sum + row.amount_ore, 0n),
      whole.amount_ore,
    )
    for (const by of GROUPS) {
      const parts = await groups(by, filter)
      const summed = Object.fromEntries(
        Object.entries(whole).map(([name, value]) => [
          name,
          typeof value === 'bigint'
            ? parts.reduce((sum, part) => sum + part.amount_ore, 0n)
            : parts.reduce((sum, part) => sum + Number(part[name as 'attended']), 0),
        ]),
      )
      assert.deepEqual(summed, whole, `${by} ${JSON.stringify(filter)}`)
    }
  }
})

test('a figure leads to what it counts, whatever state the page has been narrowed to', async () => {
  for (const chosen of HOUR_STATES) {
    const here = await sums({ state: chosen })
    for (const state of HOUR_STATES) {
      const both = bothStates(state, chosen)
      const figure = here[state === '' ? 'attended' : state]
      assert.equal(both === null ? 0 : (await sums({ state: both })).attended, figure, `${state} ${chosen}`)
    }
  }
})

test('the ledger, the list of companies and the company’s own page say the same', async () => {
  const ledger = { state: '', companies: null, course_id: null, person_id: null, month: '' } as const
  for (const which of ['A', 'B', 'C'] as const) {
    const id = companyId(which)
    const here = await sums({ companies: [id] })
    const entries = await read(db => entrySums(db, leader, { ...ledger, companies: [id] }))
    assert.deepEqual(
      [here.signed, here.counted, here.amount_ore],
      [entries.quarters, entries.counted_quarters, entries.amount_ore],
    )
    const own = await read(db => companySums(db, leader, id))
    assert.equal(cofinancingIn(own).quarters, here.counted)
    const [listed] = await read(db =>
      companyRows(
        db,
        leader,
        { q: '', county: '', municipality: '', via: '', admitted: '', ids: [id], today: '2025-10-15' },
        { sort: 'name', direction: 'ascending' },
      ),
    )
    assert.deepEqual([listed!.quarters, listed!.counted_quarters], [here.attended, here.counted])
  }
  const whole = await sums()
  const entries = await read(db => entrySums(db, leader, ledger))
  assert.deepEqual([whole.signed, whole.amount_ore], [entries.quarters, entries.amount_ore])
})

test('a company sees the hours of its own people and no others, and nobody sees the protected', async () => {
  const own = visitorIn(programme_id, 'company', { company_id: companyId('B') })
  assert.deepEqual(await groups('company', {}, own), await groups('company', { companies: [companyId('B')] }))
  assert.equal((await sums({}, own)).attended, 24)
  assert.deepEqual(await rows({ person_id: personId('Hemlig') }), [])
})

test('a figure leads to as many rows, and all is asked at once', async () => {
  const counted = await rows({ state: 'counted', companies: [companyId('A')] })
  assert.equal((await sums({ state: 'counted', companies: [companyId('A')] })).rows, counted.length)
  assert.ok(counted.every(row => row.ends_as === 'counted' && row.entry_id !== null))
  const work = { queries: 0 }
  await asked.run(work, () => groups('person'))
  const one = { queries: 0 }
  await asked.run(one, () => groups('person', { person_id: personId('Anna') }))
  assert.equal(work.queries, one.queries)
})

test('the chart has by month what the list has, and no hour of a protected person in a month', async () => {
  const until = ground.clock.today()
  const shown = await read(db => countedMonths(db, { programme_id, until, whose: 'shown' }))
  const listed = (await groups('month')).filter(one => one.counted > 0)
  assert.deepEqual(
    shown.map(one => [one.month, one.quarters]),
    listed.map(one => [one.key, one.counted]),
  )
  const told = cofinancingIn(await read(db => ledgerSums(db, programme_id, until))).quarters
  const inMonths = shown.reduce((sum, one) => sum + one.quarters, 0)
  assert.equal(told - inMonths, (await read(db => protectedSums(db, leader))).counted_quarters)
})
