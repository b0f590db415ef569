import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soughtIn } from './search.ts'

test('two letters are enough, one is not, and a personal number is not even repeated', () => {
  assert.deepEqual(soughtIn(' Ös '), { typed: 'Ös', why: null })
  assert.deepEqual(soughtIn('Ö'), { typed: 'Ö', why: 'too_short' })
  assert.deepEqual(soughtIn('  '), { typed: '', why: 'begin' })
  for (const text of ['850101-1234', 'Anna 850101-1234', `${'a'.repeat(95)} 850101-1234`])
    assert.deepEqual(soughtIn(text), { typed: '', why: 'no_numbers' })
})
