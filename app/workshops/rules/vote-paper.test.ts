import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../foundation/refusal.ts'
import { type Dots, dotsOf } from './vote.ts'
import { countedDots, dotsField } from './vote-paper.ts'

const needs = [{ id: 'a' }, { id: 'b' }]

test('dots counted on paper by hand: nothing written is none, and no sheet gives more than it has', () => {
  const nothing = { effect_a: '', effect_b: '', urgency_a: '', urgency_b: '' }
  const counted = (typed: Record<string, string>) =>
    countedDots({ ...nothing, ...typed }, needs, { sheets: 4, dots: 1 })
  assert.deepEqual(
    counted({ effect_a: '3', effect_b: ' 1 ', urgency_a: '2' }),
    new Map([
      ['a', { effect: 3, urgency: 2 }],
      ['b', { effect: 1, urgency: 0 }],
    ]),
  )
  const wrong = { refused: 'dots-wrong', field: 'effect_b', about: { most: 4 } }
  for (const text of ['5', '-1', '2,5', 'två', '1e1']) assert.deepEqual(counted({ effect_b: text }), wrong)
  assert.deepEqual(counted({ urgency_a: '3', urgency_b: '2' }), {
    ...{ refused: 'too-many-urgency-dots', field: 'sheets', about: { all: 5, most: 4 } },
  })
})

test('dots are counted for the needs that were asked about, and where there are others by now it is told', () => {
  const of = (...ids: string[]) =>
    Object.fromEntries(ids.flatMap(id => [[`effect_${id}`, '1'] as const, [`urgency_${id}`, ''] as const]))
  const counted = (typed: Record<string, string>) =>
    countedDots({ sheets: '4', ...typed }, needs, { sheets: 4, dots: 1 })
  const changed = { refused: 'changed-by-other' }
  assert.equal(isRefusal(counted(of('a', 'b'))), false)
  for (const typed of [of('a'), of('a', 'c'), of('a', 'b', 'c'), { ...of('a'), effect_b: '1' }])
    assert.deepEqual(counted(typed), changed)
})

test('whatever sheets are filled in as they should, their sums are taken as they are', () => {
  const ids = ['a', 'b', 'c', 'd']
  const sheet = fc.record({
    effect: fc.subarray(ids, { maxLength: 2 }),
    urgency: fc.subarray(ids, { maxLength: 2 }),
  })
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 3, maxLength: 12 }), sheets => {
      const all = ids.map(id => ({ id }))
      const sums = dotsOf(sheets, all)
      const typed = Object.fromEntries(
        all.flatMap(need =>
          (['effect', 'urgency'] as const).map(kind => [
            dotsField(kind, need),
            String((sums.get(need.id) as Dots)[kind]),
          ]),
        ),
      )
      const counted = countedDots(typed, all, { sheets: sheets.length, dots: 2 })
      assert.ok(!isRefusal(counted))
      assert.deepEqual(counted, sums)
    }),
  )
})
