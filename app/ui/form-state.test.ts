import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filling, ticking } from './form-state.ts'

const saved = { name: 'Spik', line: 'Skåne', law: 'yes' }
const back = {
  typed: { name: ' Spik 2 ', version: '3' },
  errors: { name: 'Namnet är upptaget.' },
  intent: null,
}

test('a form that comes back keeps what was typed, also what was emptied', () => {
  assert.deepEqual(filling(saved)('name'), { name: 'name', defaultValue: 'Spik', error: undefined })
  assert.deepEqual(filling(saved, back)('name'), {
    name: 'name',
    defaultValue: ' Spik 2 ',
    error: 'Namnet är upptaget.',
  })
  assert.equal(filling(saved, back)('line').defaultValue, '')
  assert.equal(ticking(saved)('law').defaultChecked, true)
  assert.equal(ticking(saved, back)('law').defaultChecked, false)
})
