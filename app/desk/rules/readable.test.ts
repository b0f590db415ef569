import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { trailWords } from '../../trail-words.ts'
import { personTexts } from '../messages/extract.ts'
import { readableText } from './readable.ts'

const speech = {
  t: spoken(personTexts, 'sv'),
  language: 'sv',
  words: trailWords,
  format: formatIn('sv'),
} as const

test('what a line of the trail told is read as words: what it was, what it became, and why', () => {
  const detail = { changed: { email: ['', 'anna@exempel.se'] }, about: { reason: 'Bytte arbete' } }
  const text = readableText(
    { handled: [{ action: 'person-changed', detail }] },
    { heading: '', after: [] },
    speech,
  )
  assert.match(text, /E-post: – → anna@exempel\.se/)
  assert.match(text, /Bytte arbete/)
  assert.doesNotMatch(text, /[{}[\]"]/)
})

test('an empty part says so, and what comes after stands last', () => {
  const text = readableText({ links: [] }, { heading: 'Allt om Anna', after: ['DINA RÄTTIGHETER'] }, speech)
  assert.match(text, /^Allt om Anna\n/)
  assert.match(text, /Inget är sparat\.\n\nDINA RÄTTIGHETER\n$/)
})
