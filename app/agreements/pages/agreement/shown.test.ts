import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../../foundation/format.ts'
import { spoken } from '../../../foundation/text.ts'
import { agreementTexts } from '../../messages/agreement.ts'
import { SUGGESTED } from '../../messages/wording.ts'
import type { StandingAgreement } from '../../queries.ts'
import { agreementShown } from './shown.ts'

const offered = {
  text: 'Titeln\n\nOrden.',
  text_digest: 'ab',
  agreed_at: null,
  offered_on: '2025-10-15',
  offered_at: new Date('2025-10-15T09:00:00Z'),
  closed_year_because: null,
  wording_version: 1,
} as StandingAgreement
const speech = { t: spoken(agreementTexts, 'sv'), format: formatIn('sv') }

test('the short version stands beside our own words, and not beside others that may have agreed on something else', () => {
  const has = (language: 'sv' | 'en', wording_body: string) =>
    agreementShown({ ...offered, language, wording_body }, speech).has_our_words
  assert.equal(has('sv', SUGGESTED.sv.body), true)
  assert.equal(has('en', SUGGESTED.en.body), true)
  assert.equal(has('sv', `${SUGGESTED.sv.body}\nUppsägning tre månader i förväg.`), false)
})
