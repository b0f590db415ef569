import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPersonalNumber, organisationNumberTyped, searchWords } from './search-words.ts'

test('what was typed becomes small letters without accents', () => {
  assert.deepEqual(searchWords('  Östernäs  PLÅT, ab '), ['osternas', 'plat', 'ab'])
  assert.deepEqual(searchWords('Łukasz Müller'), ['lukasz', 'muller'])
  assert.deepEqual(searchWords('a b c d e f g'), ['a', 'b', 'c', 'd', 'e'])
  assert.deepEqual(searchWords(' , '), [])
})

test('a personal number is known as one, and an organisation number is none', () => {
  for (const typed of ['19850101-1234', '850101-1234', '8501011234', '850101+1234', '850161-1234'])
    assert.ok(isPersonalNumber(typed), typed)
  for (const typed of ['556012-3456', '5560123456', '850101', 'Plåt 850101-1234', ''])
    assert.equal(isPersonalNumber(typed), false, typed)
})

test('an organisation number is searched from its third figure on', () => {
  assert.equal(organisationNumberTyped('556012-3456'), '5560123456')
  assert.equal(organisationNumberTyped('556'), '556')
  assert.equal(organisationNumberTyped('55'), null)
  assert.equal(organisationNumberTyped('T4200119'), null)
})
