import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textIn } from './registers/cells.ts'
import { cleanText } from './text.ts'

test('letters are composed, and what nobody sees is left out', () => {
  const cases: [string, string][] = [
    ['A\u030angstro\u0308m', 'Ångström'],
    ['\u202eEvil', 'Evil'],
    ['Anna\u200bMaria', 'AnnaMaria'],
    ['Anna\u200dMaria', 'AnnaMaria'],
    ['a\u200d\u030a', 'å'],
    ['\ufeffBolag\u00ad AB', 'Bolag AB'],
    ['\u2066vänster\u2069', 'vänster'],
    ['\u061cmark', 'mark'],
    ['a\u0001b\u007fc\u009fd', 'abcd'],
    ['a\ufdd0b\u{1fffe}c\uffffd', 'abcd'],
    ['halvt \ud83d tecken', 'halvt  tecken'],
    ['rad\u2028rad\u000brad', 'rad rad rad'],
  ]
  for (const [typed, clean] of cases) assert.equal(cleanText(typed), clean, JSON.stringify(typed))
})

test('what people write is left as it is, in any script', () => {
  for (const text of [
    'rad ett\r\n\trad två\n',
    'O’Brien & Co <b>',
    'محمد',
    'می\u200cخواهم',
    'Eva 🌻',
    '👩\u200d🔧',
    '=HYPERLINK("x")',
    '  två mellanslag  ',
  ])
    assert.equal(cleanText(text), text)
})

test('cleaned twice is cleaned once, and a register reads a text as a form does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      assert.equal(cleanText(cleanText(text)), cleanText(text))
      assert.equal(textIn(text), cleanText(text).replace(/\s+/g, ' ').trim())
    }),
    { seed: 10, numRuns: 2000 },
  )
})
