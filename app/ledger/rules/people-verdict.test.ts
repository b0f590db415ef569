import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { peopleListTexts } from '../messages/people.ts'
import { chosenPeopleVerdict, peopleVerdict, personVerdict } from './people-verdict.ts'

const sv = spoken(peopleListTexts, 'sv')
const format = formatIn('sv')

test('the list of people in one sentence', () => {
  assert.equal(
    peopleVerdict({ all: 1490, participated: 1462 }, sv, format),
    '1\u00a0462 av 1\u00a0490 personer har varit på en utbildning.',
  )
  assert.equal(peopleVerdict({ all: 0, participated: 0 }, sv, format), 'Ingen person är inlagd än.')
  assert.equal(chosenPeopleVerdict(1, sv), 'En person passar det du har valt.')
  assert.equal(chosenPeopleVerdict(0, sv), 'Ingen person passar det du har valt.')
})

test('one person in one sentence', () => {
  assert.equal(personVerdict({ quarters: 42, occasions: 2 }, sv, format), '10,5\u00a0timmar på 2 tillfällen.')
  assert.equal(personVerdict({ quarters: 16, occasions: 1 }, sv, format), '4\u00a0timmar på ett tillfälle.')
  assert.equal(
    personVerdict({ quarters: 0, occasions: 0 }, sv, format),
    'Har inte varit på någon utbildning än.',
  )
})
