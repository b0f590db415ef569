import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  pointsTold,
  shownDimensions,
  shownReach,
  shownReachedOf,
  shownReachParts,
  shownWithin,
} from './figures-shown.ts'

const rows = [
  { dimension: 'age', value: 'under_18', women: 0, men: 2 },
  { dimension: 'age', value: '18_29', women: 90, men: 243 },
  { dimension: 'category', value: 'kollektiv', women: 60, men: 200 },
  { dimension: 'category', value: 'tjansteman', women: 30, men: 45 },
]

test('without a limit everything is shown, and each dimension sums to everyone', () => {
  const { everyone, dimensions } = shownDimensions(rows, null)
  assert.deepEqual(everyone, { women: 90, men: 245, all: 335 })
  assert.deepEqual(
    dimensions.map(one => [one.dimension, one.parts.map(part => part.value)]),
    [
      ['category', ['kollektiv', 'tjansteman']],
      ['age', ['under_18', '18_29']],
    ],
  )
  assert.deepEqual(dimensions[1]!.parts[0], { value: 'under_18', women: 0, men: 2, all: 2 })
  assert.deepEqual(
    dimensions.map(one => one.parts.reduce((sum, part) => sum + (part.all as number), 0)),
    [335, 335],
  )
})

test('with a limit the two young men are few, and nothing beside gives them away', () => {
  const { everyone, dimensions } = shownDimensions(rows, 5)
  const [young] = dimensions[1]!.parts
  assert.equal(young!.men, 'few')
  assert.equal(young!.all, 'few')
  assert.notEqual(dimensions[1]!.parts[1]!.men, 243)
  assert.deepEqual(dimensions[0]!.parts[0], { value: 'kollektiv', women: 60, men: 200, all: 260 })
  assert.equal(everyone.all, 335)
})

test('nobody at all is nobody', () => {
  assert.deepEqual(shownDimensions([], 5), { everyone: { women: 0, men: 0, all: 0 }, dimensions: [] })
})

test('a focus group is hidden when few are left outside it', () => {
  const women = { count: 100, shown: 100 }
  assert.equal(shownWithin(60, women, 5), 60)
  assert.equal(shownWithin(3, women, 5), 'few')
  assert.equal(shownWithin(98, women, 5), 'hidden')
  assert.equal(shownWithin(100, women, 5), 100)
  assert.equal(shownWithin(60, { count: 62, shown: 'hidden' }, 5), 'hidden')
  assert.equal(shownWithin(3, women, null), 3)
})

test('reach: count and share for those who may see, whole percent for others', () => {
  // 173 of 1 034 is 16,73 %.
  const reached = { participants: 173, base: 1034, is_base_wider: true }
  assert.deepEqual(shownReach(reached, 173, null), {
    participants: 173,
    base: 1034,
    percent: 16.7,
    is_base_wider: true,
  })
  assert.deepEqual(shownReach(reached, 180, 5), {
    participants: null,
    base: 1034,
    percent: 17,
    is_base_wider: true,
  })
  assert.deepEqual(shownReach({ ...reached, participants: 2 }, 'few', 5), {
    participants: 'few',
    base: 1034,
    percent: null,
    is_base_wider: true,
  })
  assert.equal(shownReach({ ...reached, base: null }, 173, null).percent, null)
})

test('no share tells a count that is hidden, nor how few work where nobody has agreed', () => {
  const percent = (reached: { participants: number; base: number }, shown: number | 'hidden') =>
    shownReach({ ...reached, is_base_wider: false }, shown, 5).percent
  assert.equal(percent({ participants: 30, base: 60 }, 'hidden'), null)
  // 30 of 60 is 50 %, and 31 would be 52 %: 32 participants less 30 would be two.
  assert.equal(percent({ participants: 30, base: 60 }, 32), null)
  assert.equal(percent({ participants: 30, base: 60 }, 30), 50)
  assert.equal(percent({ participants: 300, base: 600 }, 302), 50)
})

test('a group is shown as the tables show its sex and category', () => {
  const few = [
    { dimension: 'category', value: 'kollektiv', women: 60, men: 200 },
    { dimension: 'category', value: 'tjansteman', women: 2, men: 45 },
  ]
  const counted = {
    bySex: few,
    focus: [
      { code: 'a', sex: 'woman', category: 'kollektiv', participants: 30 },
      { code: 'c', sex: 'woman', category: null, participants: 59 },
    ],
  }
  const people = shownDimensions(few, 5)
  const shown = (code: string) => shownReachedOf(code, counted, people, 5)
  assert.equal(shown('women_tjansteman'), 'few')
  assert.equal(shown('women_kollektiv'), people.dimensions[0]!.parts[0]!.women)
  assert.equal(shown('a'), typeof people.dimensions[0]!.parts[0]!.women === 'number' ? 30 : 'hidden')
  assert.equal(shown('all'), people.everyone.all)
  // 59 of 62 women leave three outside.
  assert.equal(shown('c'), 'hidden')
  assert.equal(shownReachedOf('c', counted, shownDimensions(few, null), null), 59)
})

test('a count that grows is told where nobody or enough have come since the last time', () => {
  const told = (counts: number[]) => counts.filter((_, at) => pointsTold(counts, 5)[at])
  assert.deepEqual(told([0, 10, 12, 15, 15, 22]), [0, 10, 15, 15, 22])
  assert.deepEqual(told([3, 6, 9, 12]), [6, 12])
  // The last is told elsewhere too; what is too near it is not.
  assert.deepEqual(told([10, 20, 22]), [10, 22])
  assert.deepEqual(told([7, 9]), [9])
  assert.deepEqual(told([2]), [])
  assert.deepEqual(pointsTold([1, 2, 3], null), [true, true, true])
})

test('reach in two parts: neither is told when one of them is few, since the whole would give it away', () => {
  const part = (participants: number) => ({ participants, base: 200, is_base_wider: false })
  const whole = (participants: number, limit: number | null) =>
    shownReach({ participants, base: 400, is_base_wider: false }, 90, limit)
  const told = (union: number, others: number, limit: number | null) =>
    shownReachParts([part(union), part(others)], whole(union + others, limit), limit).map(one => [
      one.participants,
      one.percent,
    ])
  assert.deepEqual(told(3, 40, null), [
    [3, 1.5],
    [40, 20],
  ])
  assert.deepEqual(told(3, 40, 5), [
    ['few', null],
    ['hidden', null],
  ])
  assert.deepEqual(told(30, 40, 5), [
    [null, 15],
    [null, 20],
  ])
  // 88 of 90 participants work where someone has agreed: no share may tell so.
  assert.deepEqual(told(48, 40, 5), [
    [null, null],
    [null, null],
  ])
})
