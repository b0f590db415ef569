import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  demandRows,
  type Item,
  inOrder,
  LEAST_COMPANIES,
  nearTo,
  toldRows,
  urgencyOf,
  wantedAmong,
} from './demand.ts'

const item = (company_id: number, people: number | null, rest: Partial<Item> = {}): Item => ({
  source: 'plan',
  id: `${company_id}`,
  company_id,
  company: `Bolag ${company_id}`,
  county: 'Skåne',
  key: 'cnc',
  name: 'CNC',
  is_known: true,
  role: '',
  people,
  year: 2026,
  urgency: 'short',
  taught: 'unknown',
  ...rest,
})

test('a need is of the short run when its day is within a year, else as the workshop said', () => {
  const of = (due_on: string | null, horizon: 'short' | 'long' | null) =>
    urgencyOf({ due_on, horizon }, '2025-10-15')
  assert.deepEqual(
    [of('2026-10-15', 'long'), of('2026-10-16', 'short'), of(null, 'long'), of(null, null)],
    ['short', 'long', 'long', 'unknown'],
  )
})

test('like is counted with like by hand: people, companies, and where it could be taught', () => {
  const items = [
    item(1, 4, { taught: 'yes' }),
    item(1, 2, { urgency: 'long' }),
    item(2, null),
    item(3, 9, { county: 'Blekinge' }),
  ]
  const [skane, blekinge] = demandRows(items)
  assert.deepEqual(
    [skane!.people, skane!.short, skane!.without_number, skane!.companies, skane!.taught],
    [6, 4, 1, [1, 2], 1],
  )
  assert.deepEqual([blekinge!.county, blekinge!.people], ['Blekinge', 9])
})

test('what three companies share is told, of the rest that there is some, and few people are few', () => {
  const three = [item(1, 1), item(2, 1), item(3, 1)]
  const many = ['svets', 'robot'].map((key, at) => item(at + 4, 6, { key, name: key }))
  const { rows, has_more } = toldRows([...three, ...many], 5)
  assert.deepEqual(
    rows.map(row => [row.name, row.people, row.short, row.companies]),
    [['CNC', 'few', null, null]],
  )
  assert.equal(has_more, true)
  assert.deepEqual(toldRows(many, 5), { rows: [], has_more: true })
  assert.equal(toldRows(three, 5).has_more, false)
})

test('a number that one or two companies have said is theirs, and is not told', () => {
  const told = (...all: Item[]) => {
    const [row] = toldRows(all, 5).rows
    return [row!.people, row!.short, row!.companies]
  }
  assert.deepEqual(told(item(1, 40), item(2, null), item(3, null)), [null, null, 3])
  assert.deepEqual(told(item(1, null), item(2, null), item(3, null)), [null, null, 3])
  const long = { urgency: 'long' as const }
  assert.deepEqual(told(item(1, 40), item(2, 9, long), item(3, 9, long), item(4, 9, long)), [67, null, 4])
  assert.deepEqual(told(item(1, 40), item(2, 9), item(3, 9)), [58, 58, 3])
})

const items = fc.array(
  fc.record({
    company: fc.integer({ min: 1, max: 6 }),
    people: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    key: fc.constantFrom('cnc', 'svets'),
    county: fc.constantFrom('Skåne', 'Blekinge'),
    urgency: fc.constantFrom('short' as const, 'long' as const),
  }),
)
const made = (
  all: readonly {
    company: number
    people: number | null
    key: string
    county: string
    urgency: 'short' | 'long'
  }[],
) => all.map(({ company, people, ...rest }) => item(company, people, { ...rest, name: rest.key }))

test('nobody is counted twice or lost', () => {
  fc.assert(
    fc.property(items, all => {
      const people = (some: readonly { people: number | null }[]) =>
        some.reduce((sum, one) => sum + (one.people ?? 0), 0)
      assert.equal(people(demandRows(made(all))), people(all))
    }),
  )
})

test('whatever is told, no row or number is of fewer than three companies, and no count or difference is small', () => {
  const limit = 5
  const isSmall = (count: number) => count > 0 && count < limit
  fc.assert(
    fc.property(items, all => {
      const given = made(all)
      const exact = new Map(demandRows(given).map(row => [row.id, row]))
      for (const row of toldRows(given, limit).rows) {
        const { companies, saying } = exact.get(row.id)!
        assert.ok(companies.length >= LEAST_COMPANIES)
        if (row.people !== null) assert.ok(saying.all >= LEAST_COMPANIES)
        if (row.people === 'few') assert.equal(row.companies, null)
        if (typeof row.people === 'number') assert.ok(!isSmall(row.people))
        if (typeof row.short !== 'number') continue
        assert.ok(typeof row.people === 'number' && !isSmall(row.short) && !isSmall(row.people - row.short))
        for (const behind of [saying.short, saying.rest]) assert.ok(behind === 0 || behind >= LEAST_COMPANIES)
      }
    }),
  )
})

test('a list is looked through and ordered by what is told', () => {
  const { rows } = toldRows(
    [1, 2, 3].flatMap(company => [
      item(company, 1),
      item(company, 5, { key: 'svets', name: 'Svets', year: null }),
    ]),
    5,
  )
  const names = (some: readonly { name: string }[]) => some.map(row => row.name)
  assert.deepEqual(names(inOrder(rows, 'people', 'descending')), ['Svets', 'CNC'])
  assert.deepEqual(names(wantedAmong(rows, { q: 'sve', county: '', year: 'none' })), ['Svets'])
  assert.deepEqual(names(wantedAmong(rows, { q: '', county: 'Blekinge', year: '' })), [])
})

test('near is the same county and the same competence at another company', () => {
  const own = item(1, 4)
  const others = [item(1, 2), item(2, 3), item(3, 1, { county: 'Blekinge' }), item(4, 2, { key: 'svets' })]
  assert.deepEqual(
    nearTo(own, [own, ...others]).map(one => one.company_id),
    [2],
  )
  assert.deepEqual(nearTo(item(1, 4, { county: '' }), [item(2, 1, { county: '' })]), [])
})
