import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  firstSaid,
  type LevelWords,
  ownWords,
  SUGGESTED_WORDS,
  wordsByField,
  wordsIn,
} from './level-words.ts'
import { LEVELS } from './matrix.ts'

const words = (...sv: string[]): LevelWords => LEVELS.map(level => ({ sv: sv[level] ?? '', en: '' }))

test('a level is said in its own words, else in the programme’s, else in ours, in each language by itself', () => {
  const programmes = words('', 'Jag har provat.', 'Jag hjälper till.')
  const said = firstSaid(words('', '', 'Jag svetsar med någon bredvid.'), programmes, SUGGESTED_WORDS)
  assert.deepEqual(
    said.map(one => one.sv),
    [
      'Det kan jag inte än.',
      'Jag har provat.',
      'Jag svetsar med någon bredvid.',
      'Jag klarar det själv.',
      'Jag kan lära andra.',
    ],
  )
  assert.equal(said[2]!.en, 'I manage it with support.')
})

test('only what says something else is kept; an emptied line follows again', () => {
  const typed = SUGGESTED_WORDS.map((said, level) => (level === 3 ? { sv: 'Jag kan.', en: '' } : said))
  const own = ownWords(typed, SUGGESTED_WORDS)
  assert.deepEqual(own, words('', '', '', 'Jag kan.'))
  assert.equal(firstSaid(own, SUGGESTED_WORDS)[3]!.en, 'I manage it on my own.')
})

const anyWords: fc.Arbitrary<LevelWords> = fc.tuple(
  ...LEVELS.map(() =>
    fc.record(
      { sv: fc.constantFrom('', 'a', 'b'), en: fc.constantFrom('', 'a', 'c') },
      { noNullPrototype: true },
    ),
  ),
)

test('what is kept says what was typed, and nothing is lost on the way through the form', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (typed, without) => {
      assert.deepEqual(firstSaid(ownWords(typed, without), without), firstSaid(typed, without))
      assert.deepEqual(wordsIn(wordsByField(typed)), typed)
    }),
  )
})
