import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { companyListTexts } from '../messages/companies.ts'
import { chosenVerdict, companiesVerdict } from './company-verdict.ts'
import { companyJourney, type JourneyFacts } from './journey.ts'

const sv = spoken(companyListTexts, 'sv')
const format = formatIn('sv')

test('how the companies stand can be said aloud', () => {
  const say = (all: number, admitted: number, started: number) =>
    companiesVerdict({ all, admitted, started }, sv, format)
  assert.equal(say(101, 100, 87), '100 av 101 företag är med. 87 har utbildat någon.')
  assert.equal(say(1200, 1200, 3), 'Alla 1\u00a0200 företag är med. 3 har utbildat någon.')
  assert.equal(say(4, 0, 0), '0 av 4 företag är med. Inget har utbildat någon än.')
  assert.equal(say(0, 0, 0), 'Inget företag är inlagt än.')
  assert.equal(chosenVerdict(1, sv, format), 'Ett företag passar det du har valt.')
  assert.equal(chosenVerdict(0, sv, format), 'Inget företag passar det du har valt.')
})

const facts: JourneyFacts = {
  referred_on: '2024-01-15',
  agreed_on: '2024-03-01',
  first_attended_on: '2024-05-14',
  last_attended_on: '2025-10-01',
  programme_ends_on: '2026-12-31',
  today: '2025-10-15',
}
const stages = (rest: Partial<JourneyFacts> = {}) =>
  companyJourney({ ...facts, ...rest }).map(({ key, state, days }) => [key, state, days])

test('a company in training has its earlier stages behind it', () => {
  assert.deepEqual(stages(), [
    ['referred', 'done', null],
    ['agreed', 'done', 46],
    ['first', 'done', 74],
    ['training', 'now', null],
    ['end', 'next', null],
  ])
})

test('a company that is only referred waits for its agreement', () => {
  assert.deepEqual(stages({ agreed_on: null, first_attended_on: null, last_attended_on: null }), [
    ['referred', 'done', null],
    ['agreed', 'now', null],
    ['first', 'next', null],
    ['training', 'next', null],
    ['end', 'next', null],
  ])
})

test('a referral that nobody dated is left out; training before any agreement leaves that stage open', () => {
  assert.deepEqual(stages({ referred_on: null, agreed_on: null }).slice(0, 2), [
    ['agreed', 'next', null],
    ['first', 'done', null],
  ])
})

test('when the programme has ended nothing is now, and what never came is not done', () => {
  const ended = stages({ today: '2027-01-01', first_attended_on: null, last_attended_on: null })
  assert.deepEqual(
    ended.map(([, state]) => state),
    ['done', 'done', 'next', 'next', 'done'],
  )
})
