import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleCounted, reachCounted } from './figures-shown.ts'

const rows = [
  { dimension: 'age', value: 'under_18', women: 0, men: 2 },
  { dimension: 'age', value: '18_29', women: 90, men: 243 },
  { dimension: 'category', value: 'kollektiv', women: 60, men: 200 },
  { dimension: 'category', value: 'tjansteman', women: 30, men: 45 },
]

test('as they are counted, each dimension sums to everyone', () => {
  const { everyone, dimensions } = peopleCounted(rows)
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

test('nobody at all is nobody', () => {
  assert.deepEqual(peopleCounted([]), { everyone: { women: 0, men: 0, all: 0 }, dimensions: [] })
})

test('reach is a share with one decimal of those who have been told of', () => {
  // 173 of 1 034 is 16,73 %.
  assert.deepEqual(reachCounted({ participants: 173, base: 1034 }), {
    participants: 173,
    base: 1034,
    percent: 16.7,
    kept_until: null,
  })
  assert.equal(reachCounted({ participants: 173, base: null }).percent, null)
  assert.equal(reachCounted({ participants: 0, base: 0 }).percent, null)
})
