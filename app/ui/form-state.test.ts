import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedWith, filling, isOvertaken, ticking } from './form-state.ts'

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

test('someone was first when the version that was read is no longer the latest', () => {
  assert.equal(isOvertaken(4, back), true)
  assert.equal(isOvertaken(3, back), false)
  assert.equal(isOvertaken(3, undefined), false)
})

test('mine and theirs stand beside each other, and what is empty says so', () => {
  const [name, line] = comparedWith(
    [
      { name: 'name', label: 'Namn' },
      { name: 'line', label: 'Rad' },
    ],
    saved,
    back,
  )
  assert.deepEqual([name!.mine, name!.theirs, name!.differs], [' Spik 2 ', 'Spik', true])
  assert.deepEqual([line!.mine, line!.theirs, line!.differs], ['–', 'Skåne', true])
})
