import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { figureTexts } from '../messages/figures.ts'
import { countText, figuresVerdict } from './spoken-figures.ts'

const sv = spoken(figureTexts, 'sv')
const format = formatIn('sv')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('the figures in two sentences', () => {
  const say = (people: number | 'few') =>
    plain(figuresVerdict({ people, quarters: 55_457, cofinanced: 51_594 }, sv, format))
  assert.equal(
    say(1472),
    '1 472 deltagare har varit med i 13 864,25 timmar. 12 898,5 timmar är medfinansierade.',
  )
  assert.equal(say(1), 'En deltagare har varit med i 13 864,25 timmar. 12 898,5 timmar är medfinansierade.')
  assert.equal(say(0), 'Ingen har varit på en utbildning än.')
  assert.equal(say('few'), 'Några få deltagare har varit med.')
})

test('small counts are said in words', () => {
  assert.equal(countText('few', 5, sv, format), 'färre än fem')
  assert.equal(countText('few', 10, sv, format), 'färre än 10')
  assert.equal(countText('hidden', 5, sv, format), 'visas inte')
  assert.equal(plain(countText(1472, 5, sv, format)), '1 472')
})
