import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notCountedBecause, type SignedTime } from './counted-again.ts'

const whole: SignedTime = {
  held_on: '2025-05-15',
  programme: { starts_on: '2024-01-01', ends_on: '2026-12-31' },
  is_employed: true,
  agreed_on: '2025-05-15',
}
const because = (rest: Partial<SignedTime>) => notCountedBecause({ ...whole, ...rest })

test('time counts from the day of the agreement', () => {
  assert.equal(because({}), null)
  assert.equal(because({ agreed_on: '2025-05-16' }), 'before_agreement')
  assert.equal(because({ agreed_on: '2023-01-01' }), null)
})

test('the reasons are tried in their order', () => {
  assert.equal(because({ held_on: '2023-12-31', is_employed: false, agreed_on: null }), 'outside_programme')
  assert.equal(because({ held_on: '2027-01-01' }), 'outside_programme')
  assert.equal(because({ is_employed: false, agreed_on: null }), 'no_employment')
  assert.equal(because({ agreed_on: null }), 'not_admitted')
})
