import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisationNumberTyped, searchWords } from './search-words.ts'

test('what was typed becomes small letters without accents', () => {
  assert.deepEqual(searchWords('  Östernäs  PLÅT, ab '), ['osternas', 'plat', 'ab'])
  assert.deepEqual(searchWords('Łukasz Müller'), ['lukasz', 'muller'])
  assert.deepEqual(searchWords('O\u0308sterna\u0308s'), ['osternas'])
  assert.deepEqual(searchWords('a b c d e f g'), ['a', 'b', 'c', 'd', 'e'])
  assert.deepEqual(searchWords(' , '), [])
})

test('an organisation number is searched from its third figure on', () => {
  assert.equal(organisationNumberTyped('556012-3456'), '5560123456')
  assert.equal(organisationNumberTyped('556'), '556')
  assert.equal(organisationNumberTyped('55'), null)
  assert.equal(organisationNumberTyped('T4200119'), null)
})
