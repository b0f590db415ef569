import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Close, limitOf, mayBeTold, narrowed, stateOfTotal, statesOf } from './suppression.ts'

const LIMIT = 5
type Month = Record<string, number>

/** Closes one month after the other, and says what was told at each. */
function closed(months: readonly Month[], limit = LIMIT): Close[] {
  const closes: Close[] = []
  for (const month of months) {
    const persons = new Map(Object.entries(month))
    const states = statesOf(closes, persons, limit)
    closes.push(
      new Map([...persons].map(([cell, count]) => [cell, { persons: count, state: states.get(cell)! }])),
    )
  }
  return closes
}
const told = (months: readonly Month[]) =>
  closed(months).map(close => Object.fromEntries([...close].map(([cell, { state }]) => [cell, state])))

test('a small count is few, and another is hidden so that it cannot be reckoned from the sum', () => {
  assert.deepEqual(told([{ under_18: 2, '18_29': 333, '30_54': 753, '55_plus': 384 }]), [
    { under_18: 'few', '18_29': 'hidden', '30_54': 'told', '55_plus': 'told' },
  ])
})

test('two small counts hide each other, unless their sum leaves each less than three values', () => {
  assert.deepEqual(told([{ a: 2, b: 3, c: 40 }]), [{ a: 'few', b: 'few', c: 'told' }])
  // 2 + 1 = 3 can be 1 + 2 and 2 + 1: two values.
  assert.deepEqual(told([{ a: 2, b: 1, c: 40 }]), [{ a: 'few', b: 'few', c: 'hidden' }])
})

test('nobody is nobody, and large counts are told as they are', () => {
  assert.deepEqual(told([{ a: 0, b: 12, c: 7 }]), [{ a: 'told', b: 'told', c: 'told' }])
})

test('a count is told anew when nobody or enough have come since it was told, and else stands as it was', () => {
  assert.deepEqual([mayBeTold(20, 20, 5), mayBeTold(24, 20, 5), mayBeTold(25, 20, 5)], [true, false, true])
  // Fewer are as telling as more, and so is a few who are left.
  assert.deepEqual([mayBeTold(16, 20, 5), mayBeTold(15, 20, 5), mayBeTold(4, 20, 5)], [false, true, false])
  assert.deepEqual(
    told([
      { women: 20, men: 40 },
      // Three women came: the seven men would tell it.
      { women: 23, men: 47 },
      { women: 25, men: 47 },
    ]),
    [
      { women: 'told', men: 'told' },
      { women: 'kept', men: 'kept' },
      { women: 'told', men: 'told' },
    ],
  )
})

test('where one cell waits, those that nobody has joined wait with it', () => {
  assert.deepEqual(
    told([
      { women: 20, men: 40, nobody_knows: 10 },
      { women: 23, men: 42, nobody_knows: 10 },
      { women: 25, men: 45, nobody_knows: 10 },
    ]).slice(1),
    [
      { women: 'kept', men: 'kept', nobody_knows: 'kept' },
      { women: 'told', men: 'told', nobody_knows: 'told' },
    ],
  )
})

test('what two months would tell of a month between them waits', () => {
  // In February eight came, four of each; in March one woman and six men. Told then, the men who came in February would be 4 ± 1.
  const states = told([
    { women: 20, men: 40 },
    { women: 24, men: 44 },
    { women: 25, men: 50 },
  ])
  assert.deepEqual(states[1], { women: 'kept', men: 'kept' })
  assert.equal(
    narrowed(
      closed([
        { women: 20, men: 40 },
        { women: 24, men: 44 },
        { women: 25, men: 50 },
      ]),
      LIMIT,
    ),
    0,
  )
})

test('of a limit below four the limit itself would tell', () => {
  assert.deepEqual([limitOf(2), limitOf(4), limitOf(5)], [4, 4, 5])
})

test('a count that is part of no other is few, told, or as it was last told', () => {
  const cell = (persons: number, state: 'told' | 'kept') => ({ persons, state })
  assert.equal(stateOfTotal([], 0, 5), 'told')
  assert.equal(stateOfTotal([], 3, 5), 'few')
  assert.equal(stateOfTotal([cell(0, 'told')], 3, 5), 'kept')
  assert.equal(stateOfTotal([cell(20, 'told')], 23, 5), 'kept')
  assert.equal(stateOfTotal([cell(20, 'told'), cell(23, 'kept')], 26, 5), 'told')
})

// By enumeration, for whoever knows the rule and has kept every close: not by the flow that the rule itself rests on.

type Reading = Month[]

const lastTold = (closes: readonly Close[], cell: string) =>
  closes.findLast(close => close.get(cell)?.state === 'told')?.get(cell)?.persons

/** Everything that can have been, month by month, given what was told of each cell and of their sum. */
function readings(closes: readonly Close[]): Reading[] {
  const cells = [...closes.at(-1)!.keys()]
  const sums = closes.map(close => [...close.values()].reduce((sum, cell) => sum + cell.persons, 0))
  const further = (before: Month, at: number): Reading[] => {
    if (at === closes.length) return [[]]
    const close = closes[at]!
    const says_few = [...close.values()].some(cell => cell.state === 'few')
    return fillings(cells, sums[at]!, before, (cell, count) => {
      const { state, persons } = close.get(cell) ?? { state: 'told', persons: 0 }
      if (state === 'told') return count === persons
      if (state === 'few') return count >= 1 && count < LIMIT
      return state === 'kept' || count >= (says_few ? LIMIT : 1)
    }).flatMap(month => further(month, at + 1).map(rest => [month, ...rest]))
  }
  return further(Object.fromEntries(cells.map(cell => [cell, 0])), 0)
}

function fillings(
  [first, ...rest]: readonly string[],
  sum: number,
  before: Month,
  isThinkable: (cell: string, count: number) => boolean,
): Month[] {
  if (first === undefined) return sum === 0 ? [{}] : []
  const found: Month[] = []
  for (let count = before[first]!; count <= sum; count++)
    if (isThinkable(first, count))
      for (const others of fillings(rest, sum - count, before, isThinkable))
        found.push({ [first]: count, ...others })
  return found
}

const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 8 }) },
)

test('no count that is not told can be narrowed to fewer than three, from all that was ever told', () => {
  let [cells, three] = [0, 0]
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 3 })
        .chain(width =>
          fc.array(fc.array(few, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
        ),
      came => {
        const months: Month[] = []
        const last: Month = {}
        for (const row of came) {
          // The sum is told, so that nobody or enough have come.
          const sum = row.reduce((all, count) => all + count, 0)
          if (sum > 0 && sum < LIMIT) continue
          row.forEach((count, at) => {
            last[`c${at}`] = (last[`c${at}`] ?? 0) + count
          })
          months.push({ ...last })
        }
        if (months.length === 0) return
        const closes = closed(months)
        const found = readings(closes)
        closes.forEach((close, at) => {
          for (const [cell, { state, persons }] of close) {
            const came = (reading: Reading) => reading[at]![cell]! - (reading[at - 1]?.[cell] ?? 0)
            const truly = persons - (closes[at - 1]?.get(cell)?.persons ?? 0)
            if (at > 0 && truly > 0 && truly < LIMIT)
              assert.ok(new Set(found.map(came)).size >= 3, `those who came to ${cell} in month ${at}`)
            if (state === 'told' || persons === lastTold(closes.slice(0, at), cell)) continue
            const values = new Set(found.map(reading => reading[at]![cell]))
            assert.ok(values.has(persons), 'the truth is one of the readings')
            cells++
            if (values.size === 3) three++
            assert.ok(values.size >= 3, `${cell} in month ${at}: ${[...values]}`)
          }
        })
      },
    ),
    { numRuns: 400 },
  )
  assert.ok(cells > 200 && three > 0, `${cells} cells, ${three} with three values`)
})
