import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { personHeadTexts } from '../messages/person.ts'
import { personVerdict } from './person-verdict.ts'

const sv = spoken(personHeadTexts, 'sv')
const format = formatIn('sv')

test('one person in one sentence', () => {
  assert.equal(personVerdict({ quarters: 42, occasions: 2 }, sv, format), '10,5\u00a0timmar på 2 tillfällen.')
  assert.equal(personVerdict({ quarters: 16, occasions: 1 }, sv, format), '4\u00a0timmar på ett tillfälle.')
  assert.equal(
    personVerdict({ quarters: 0, occasions: 0 }, sv, format),
    'Har inte varit på någon utbildning än.',
  )
})
