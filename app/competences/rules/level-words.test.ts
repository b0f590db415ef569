import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ownAnswers } from '../messages/own-answers.ts'
import {
  firstSaid,
  type LevelWords,
  ownWords,
  SUGGESTED_WORDS,
  saidIn,
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

test('a participant reads our words in their language, and a programme’s own words as it wrote them', () => {
  const changed = firstSaid(
    LEVELS.map(level => ({ sv: level === 3 ? 'Kör maskinen själv.' : '', en: '' })),
    SUGGESTED_WORDS,
  )
  const inPolish = { language: 'pl', suggested: ownAnswers.pl.levels } as const
  assert.deepEqual(saidIn(changed, 0, inPolish), { said: 'Jeszcze tego nie umiem.', language: 'pl' })
  assert.deepEqual(saidIn(changed, 3, inPolish), { said: 'Kör maskinen själv.', language: 'sv' })
  const inEnglish = { language: 'en', suggested: null } as const
  assert.deepEqual(saidIn(changed, 1, inEnglish), { said: 'I know the basics.', language: 'en' })
})

test('every language says each level', () => {
  for (const [language, says] of Object.entries(ownAnswers)) {
    const isOurs = language === 'sv' || language === 'en'
    assert.equal(says.levels?.length ?? 0, isOurs ? 0 : LEVELS.length, language)
  }
})
