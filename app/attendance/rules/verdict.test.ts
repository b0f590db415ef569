import assert from 'node:assert/strict'
import { test } from 'node:test'
import { occasionVerdict } from './verdict.ts'

test('an occasion opens with what can be said of it', () => {
  const nothing = { booked: 0, attended: 0, unsigned: 0, unsigned_quarters: 0 }
  assert.equal(occasionVerdict({ ...nothing, stage: 'over', attended: 3 }), 'all_signed')
  assert.equal(
    occasionVerdict({ ...nothing, stage: 'under_way', attended: 3, unsigned: 1, unsigned_quarters: 8 }),
    'some_unsigned',
  )
  assert.equal(occasionVerdict({ ...nothing, stage: 'planned', booked: 4 }), 'booked')
  assert.equal(occasionVerdict({ ...nothing, stage: 'planned' }), 'planned')
  assert.equal(occasionVerdict({ ...nothing, stage: 'over' }), 'no_one_came')
  assert.equal(occasionVerdict({ ...nothing, stage: 'under_way' }), 'nothing_recorded')
  assert.equal(occasionVerdict({ ...nothing, stage: 'undated' }), 'undated')
})
