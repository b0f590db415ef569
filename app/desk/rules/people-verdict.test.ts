import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { peopleListTexts } from '../messages/people.ts'
import { chosenPeopleVerdict, peopleVerdict } from './people-verdict.ts'

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
