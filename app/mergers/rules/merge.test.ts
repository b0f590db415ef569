import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Mergeable, mergedFacts, mergeForm, mergeRefusal, standingOf } from './merge.ts'

const company = (rest: Partial<Mergeable> = {}): Mergeable => ({
  id: 1,
  name: 'Norrvidinge Gjuteri AB',
  organisation_number: '5566778899',
  municipality_code: '1285',
  outside_because: null,
  partner_id: null,
  employees: null,
  women_kollektiv: null,
  men_kollektiv: null,
  women_tjansteman: null,
  men_tjansteman: null,
  women_unqualified: null,
  men_unqualified: null,
  base_stated_on: null,
  turnover_ore: null,
  balance_ore: null,
  parent_number: null,
  sni: null,
  came_via: null,
  referred_on: null,
  accepted_on: null,
  agreed_on: null,
  has_agreement: false,
  version: 1,
  ...rest,
})
const tip = company({
  id: 2,
  name: 'Norvidinge gjuteri',
  organisation_number: null,
  referred_on: '2025-10-01',
  employees: 40,
})

test('one that has agreed stays before one that has not; of two that have, someone says why they are one', () => {
  const agreed = company({ agreed_on: '2025-03-01' })
  const refused = (stays: Mergeable, goes: Mergeable, because = '') =>
    mergeRefusal(stays, goes, because)?.refused
  assert.equal(refused(agreed, tip), undefined)
  assert.equal(refused(tip, agreed, 'Fel nummer'), 'agreed-stays')
  const other = company({ id: 3, agreed_on: '2025-04-01' })
  assert.equal(refused(other, agreed), 'because-missing')
  assert.equal(refused(other, agreed, 'Fel nummer'), undefined)
  assert.equal(refused(agreed, agreed), 'same-company')
  const blanked = company({ id: 4, has_agreement: true })
  assert.equal(refused(tip, blanked), 'agreed-stays')
  assert.equal(refused(agreed, blanked), 'because-missing')
})

test('one company has agreed from the first day on which it did, whichever row stays', () => {
  const [march, april] = [company({ agreed_on: '2025-03-01' }), company({ id: 3, agreed_on: '2025-04-01' })]
  const take = mergeForm.schema.parse({ goes_id: '3' })
  assert.equal(mergedFacts(march, april, take).agreed_on, '2025-03-01')
  assert.equal(mergedFacts(april, march, take).agreed_on, '2025-03-01')
})

test('a fact is the same, kept, filled or differs', () => {
  const stays = company()
  assert.equal(standingOf('municipality_code', stays, tip), 'same')
  assert.equal(standingOf('organisation_number', stays, tip), 'kept')
  assert.equal(standingOf('base', stays, tip), 'filled')
  assert.equal(standingOf('name', stays, tip), 'differs')
})

test('what was empty is filled, what differs is chosen, and the earliest day counts', () => {
  const stays = company({ referred_on: '2025-10-08', accepted_on: '2025-10-10' })
  const take = mergeForm.schema.parse({ goes_id: '2', take_name: 'goes' })
  const facts = mergedFacts(stays, tip, take)
  assert.deepEqual(
    [facts.name, facts.organisation_number, facts.employees, facts.referred_on, facts.accepted_on],
    ['Norvidinge gjuteri', '5566778899', 40, '2025-10-01', '2025-10-10'],
  )
  assert.equal(
    mergedFacts(stays, tip, mergeForm.schema.parse({ goes_id: '2' })).name,
    'Norrvidinge Gjuteri AB',
  )
})

test('the number of employees is taken whole, never half from each', () => {
  const stays = company({ employees: 50, women_kollektiv: 10, men_kollektiv: 40 })
  const facts = mergedFacts(stays, tip, mergeForm.schema.parse({ goes_id: '2', take_base: 'goes' }))
  assert.deepEqual([facts.employees, facts.women_kollektiv, facts.men_kollektiv], [40, null, null])
})
