import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownCoursesWords } from './own-courses.ts'

/** Readability: words in a sentence, and long words of a hundred. Björnsson 1968; below 25 is children's books. */
function lixOf(text: string): number {
  const words = text.match(/[\p{L}\d,]+/gu) ?? []
  const sentences = text.split(/[.:!?]+/).filter(part => /\p{L}/u.test(part))
  const long = words.filter(word => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}

test('whoever asks for a seat reads words that are easy to read in Swedish', () => {
  const { because, begins, ...words } = ownCoursesWords.sv
  const sentences = [...Object.values(words), ...Object.values(because), begins('3 maj', '8.00')]
  const lix = lixOf(sentences.map(one => (/[.!?:]$/.test(one) ? one : `${one}.`)).join(' '))
  assert.ok(lix < 25, String(lix))
})

test('each language says each thing in its own words', () => {
  const { sv, ...others } = ownCoursesWords
  for (const [language, words] of Object.entries(others)) {
    assert.deepEqual(Object.keys(words), Object.keys(sv), language)
    assert.equal(new Set(Object.values(words.because)).size, 3, language)
    assert.match(words.begins('3 maj', '8.00'), /3 maj.*8\.00/, language)
  }
})
