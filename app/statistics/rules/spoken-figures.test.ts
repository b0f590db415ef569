import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { figureTexts } from '../messages/figures.ts'
import type { Shown } from './figures-shown.ts'
import { countText, figuresVerdict, shareText, toldVerdict } from './spoken-figures.ts'

const sv = spoken(figureTexts, 'sv')
const format = formatIn('sv')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('the figures in two sentences', () => {
  const say = (people: number) =>
    plain(figuresVerdict({ people, quarters: 55_457, cofinanced: 51_594 }, sv, format))
  assert.equal(
    say(1472),
    '1 472 deltagare har varit med i 13 864,25 timmar. 12 898,5 timmar är medfinansierade.',
  )
  assert.equal(say(1), 'En deltagare har varit med i 13 864,25 timmar. 12 898,5 timmar är medfinansierade.')
  assert.equal(say(0), 'Ingen har varit på en utbildning än.')
})

test('what was told says until when, also when it is of an earlier month', () => {
  const say = (people: Shown, until: string | null = '2025-09-30', cofinanced = 51_594) =>
    plain(toldVerdict({ people, cofinanced, until }, sv, format))
  const hours = '12 898,5 timmar är medfinansierade.'
  assert.equal(say(1472), `1 472 deltagare har varit med till och med 30 september 2025. ${hours}`)
  assert.equal(
    say({ kept: 1470, until: '2025-08-31' }),
    `1 470 deltagare har varit med till och med 31 augusti 2025. ${hours}`,
  )
  assert.equal(say('few'), `Några få deltagare har varit med. ${hours}`)
  assert.equal(say('few', '2025-09-30', 0), 'Några få deltagare har varit med.')
  assert.equal(say(0), 'Ingen har varit på en utbildning än.')
  assert.equal(say('hidden', null), 'De första siffrorna kommer när projektets första månad är slut.')
})

test('small counts are said in words, and an earlier one with its month', () => {
  assert.equal(countText('few', 5, sv, format), 'färre än fem')
  assert.equal(countText('few', 10, sv, format), 'färre än 10')
  assert.equal(countText('hidden', 5, sv, format), 'visas inte')
  assert.equal(plain(countText(1472, 5, sv, format)), '1 472')
  assert.equal(plain(countText({ kept: 34, until: '2025-08-31' }, 5, sv, format)), '34 (t.o.m. aug 2025)')
})

test('a share is in whole percent where it is told, with its month when that is an earlier one', () => {
  const share = { participants: null, base: null, percent: 17, kept_until: null }
  const say = (more: Partial<Parameters<typeof shareText>[0]>) =>
    plain(shareText({ ...share, ...more }, sv, format))
  assert.equal(say({}), '17 %')
  assert.equal(say({ kept_until: '2025-08-31' }), '17 % (t.o.m. aug 2025)')
  assert.equal(say({ percent: null }), 'visas inte')
  assert.equal(say({ percent: 16.7, participants: 173 }), '16,7 %')
  assert.equal(say({ percent: null, participants: 3 }), '–')
})
