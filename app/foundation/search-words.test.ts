import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsPersonalNumber, organisationNumberTyped, searchWords } from './search-words.ts'

test('what was typed becomes small letters without accents', () => {
  assert.deepEqual(searchWords('  Östernäs  PLÅT, ab '), ['osternas', 'plat', 'ab'])
  assert.deepEqual(searchWords('Łukasz Müller'), ['lukasz', 'muller'])
  assert.deepEqual(searchWords('O\u0308sterna\u0308s'), ['osternas'])
  assert.deepEqual(searchWords('a b c d e f g'), ['a', 'b', 'c', 'd', 'e'])
  assert.deepEqual(searchWords(' , '), [])
})

test('a personal number is known as one, alone or among words, and an organisation number is none', () => {
  for (const typed of [
    '19850101-1234',
    '850101-1234',
    '8501011234',
    '850101+1234',
    '850161-1234',
    '850101 – 1234',
    '850101\u22121234',
    '1985-01-01-1234',
    '1985 01 01 1234',
    '85.01.01/1234',
    'Plåt 850101-1234',
    'pnr:8501011234.',
    'a850101-1234b',
    '８５０１０１-１２３４',
  ])
    assert.ok(holdsPersonalNumber(typed), typed)
  for (const typed of ['556012-3456', '5560123456', 'SE556012345601', '850101', '2025-10-15', 'T4200119', ''])
    assert.equal(holdsPersonalNumber(typed), false, typed)
})

test('an organisation number is searched from its third figure on', () => {
  assert.equal(organisationNumberTyped('556012-3456'), '5560123456')
  assert.equal(organisationNumberTyped('556'), '556')
  assert.equal(organisationNumberTyped('55'), null)
  assert.equal(organisationNumberTyped('T4200119'), null)
})
