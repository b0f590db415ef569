import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inWords, inWordsFirst } from './small-numbers.ts'

test('numbers up to twelve are said in words, larger ones in digits', () => {
  assert.deepEqual(
    [0, 1, 12].map(n => inWords('sv', n)),
    ['noll', 'ett', 'tolv'],
  )
  assert.equal(inWordsFirst('sv', 8), 'Åtta')
  assert.equal(inWordsFirst('en', 11), 'Eleven')
  assert.equal(inWords('sv', 13), '13')
  assert.equal(inWords('sv', 1500), '1\u00a0500')
  assert.equal(inWords('en', 1500), '1\u00a0500')
})
