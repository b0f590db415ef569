import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flowsOf, type Move, risenAmong, type Stand, stepCounts } from './climbs.ts'

const stand = (
  number: number,
  began: number,
  persons: number,
  sex = 'woman',
  category = 'kollektiv',
): Stand => ({
  number,
  began,
  persons,
  sex,
  category,
})
const move = (from: number, to: number, year: number, moves: number): Move => ({
  from,
  to,
  year,
  moves,
  sex: 'man',
  category: null,
})

test('a step counts who stands there, who came up to it and who left it upward', () => {
  const stands = [stand(1, 1, 4), stand(2, 1, 3), stand(2, 3, 1, 'man')]
  const moves = [move(1, 2, 2024, 2), move(1, 2, 2025, 1), move(3, 2, 2025, 1), move(1, 3, 2025, 5)]
  assert.deepEqual(stepCounts([{ number: 1 }, { number: 2 }, { number: 3 }], { stands, moves }), [
    { number: 1, persons: 4, came_up: 0, left_up: 8 },
    { number: 2, persons: 4, came_up: 3, left_up: 0 },
    { number: 3, persons: 0, came_up: 5, left_up: 0 },
  ])
  assert.deepEqual(flowsOf(moves), [
    { from: 1, to: 2, by_year: { 2024: 2, 2025: 1 }, moves: 3 },
    { from: 3, to: 2, by_year: { 2025: 1 }, moves: 1 },
    { from: 1, to: 3, by_year: { 2025: 5 }, moves: 5 },
  ])
})

test('who has risen stands above where they began; who has come back has not', () => {
  const stands = [stand(1, 1, 4), stand(2, 1, 3), stand(2, 3, 1, 'man'), stand(5, 1, 2, 'man', 'tjansteman')]
  assert.deepEqual(risenAmong(stands), { persons: 10, risen: 5 })
  assert.deepEqual(
    risenAmong(stands, one => one.sex === 'woman'),
    { persons: 7, risen: 3 },
  )
  assert.deepEqual(risenAmong([]), { persons: 0, risen: 0 })
})
