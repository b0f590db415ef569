import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursIn, PARTICIPANT_LANGUAGES } from '../../foundation/participant-languages.ts'
import { ownHoursWords } from './own-hours.ts'
import { signingCodeWords } from './signing-code.ts'

/** Readability: words in a sentence, and long words of a hundred. Björnsson 1968; below 25 is children's books. */
function lixOf(text: string): number {
  const words = text.match(/[\p{L}\d,]+/gu) ?? []
  const sentences = text.split(/[.:!?]+/).filter(part => /\p{L}/u.test(part))
  const long = words.filter(word => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}

test('the readability index by hand: two sentences of three words, one of the six is long', () => {
  assert.equal(lixOf('Du var här. Läs hela meddelandet.'), 3 + 100 / 6)
})

/** Of sentences one after the other; what ends with none of its own gets a full stop. */
const lixOfAll = (sentences: readonly string[]) =>
  lixOf(sentences.map(one => (/[.!?:]$/.test(one) ? one : `${one}.`)).join(' '))

test('what a participant reads and signs is easy to read in Swedish', () => {
  const { because, elsewhere, ...words } = ownHoursWords.sv
  const sentences = [...Object.values(words), ...Object.values(because), ...Object.values(elsewhere)].map(
    said => (typeof said === 'function' ? said(hoursIn('sv', 14)) : said),
  )
  const lix = lixOfAll(sentences)
  assert.ok(lix < 25, String(lix))
})

test('and so is what stands there where a code is asked for', () => {
  const { lede, sent, ...words } = signingCodeWords.sv
  const lix = lixOfAll([
    ...Object.values(words),
    ...Object.values(lede),
    ...Object.values(sent).map(said => said(15)),
  ])
  assert.ok(lix < 25, String(lix))
})

test('hours are said in the form that the number asks for, in each language', () => {
  assert.deepEqual(
    PARTICIPANT_LANGUAGES.map(language => [4, 8, 20, 14].map(quarters => hoursIn(language, quarters))),
    [
      ['1 timme', '2 timmar', '5 timmar', '3,5 timmar'],
      ['1 hour', '2 hours', '5 hours', '3.5 hours'],
      ['ساعة', 'ساعتان', '5 ساعات', '3.5 ساعة'],
      ['1 sat', '2 sata', '5 sati', '3,5 sati'],
      ['1 godzina', '2 godziny', '5 godzin', '3,5 godziny'],
      ['1 saacad', '2 saacadood', '5 saacadood', '3.5 saacadood'],
      ['1 година', '2 години', '5 годин', '3,5 години'],
    ],
  )
})
