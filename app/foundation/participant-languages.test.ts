import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  dayIn,
  directionOf,
  OWN_NAMES,
  PARTICIPANT_LANGUAGES,
  participantLanguage,
} from './participant-languages.ts'

test('what was chosen goes before what the browser prefers, and that before Swedish', () => {
  const of = (chosen: string | null, browser: string) => participantLanguage({ chosen, browser })
  assert.equal(of('uk', 'pl-PL,pl;q=0.9'), 'uk')
  assert.equal(of(null, 'pl-PL,pl;q=0.9,en;q=0.8'), 'pl')
  assert.equal(of(null, 'de-DE,de;q=0.9,ar;q=0.8'), 'ar')
  assert.equal(of('xx', ''), 'sv')
  assert.equal(of(null, 'SO'), 'so')
  // One that is not offered is as if it were not chosen.
  const offered = ['sv', 'en', 'pl'] as const
  assert.equal(participantLanguage({ chosen: 'so', browser: 'ar,pl;q=0.9', offered }), 'pl')
  assert.equal(participantLanguage({ chosen: 'so', browser: 'ar', offered }), 'sv')
})

test('days are written in each language with Western figures, and only Arabic goes from the right', () => {
  for (const language of PARTICIPANT_LANGUAGES) {
    assert.match(dayIn(language, '2025-10-15'), /15.*2025|2025.*15/, OWN_NAMES[language])
    assert.equal(directionOf(language) === 'rtl', language === 'ar')
  }
  assert.equal(dayIn('sv', '2025-10-15'), '15 oktober 2025')
})
