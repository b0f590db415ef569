import assert from 'node:assert/strict'
import { test } from 'node:test'
import { journeyOf } from './journey.ts'
import { undated } from './testing.ts'

const said = (path: Parameters<typeof journeyOf>[0]) =>
  journeyOf(path).map(({ key, state, is_skipped }) => `${key} ${state}${is_skipped ? ' skipped' : ''}`)

test('a company in training has what came before it behind it', () => {
  const path = undated({
    tip_on: '2024-01-15',
    referred_on: '2024-01-20',
    agreed_on: '2024-03-01',
    workshop_1_on: '2024-03-19',
    workshop_2_on: '2024-04-16',
    training_on: '2024-05-14',
  })
  assert.deepEqual(said(path), [
    'tip done',
    'referred done',
    'agreed done',
    'assessed next skipped',
    'workshops done',
    'planned next skipped',
    'training now',
    'followed_up next',
    'completed next',
  ])
  assert.deepEqual(journeyOf(path)[4]!.on, ['2024-03-19', '2024-04-16'])
})

test('a tip waits to be taken on, a company taken on for its first call, one with an offer for its agreement', () => {
  const now = (path: Parameters<typeof journeyOf>[0]) =>
    journeyOf(path).find(plank => plank.state === 'now')?.key
  assert.equal(now(undated({ tip_on: '2025-01-01' })), 'referred')
  assert.equal(now(undated({ tip_on: '2025-01-01', referred_on: '2025-01-02' })), 'referred')
  assert.equal(now(undated({ tip_on: '2025-01-01', contacted_on: '2025-01-03' })), 'agreed')
  assert.equal(now(undated({ tip_on: '2025-01-01', offered_on: '2025-01-03' })), 'agreed')
  assert.equal(now(undated({ agreed_on: '2025-01-03' })), 'assessed')
  assert.equal(now(undated({ workshop_1_on: '2025-01-03' })), 'workshops')
})

test('a company that is gone stands on its departure; one that is through stands nowhere', () => {
  assert.deepEqual(said(undated({ tip_on: '2025-01-01', left_on: '2025-02-01', left_kind: 'declined' })), [
    'tip done',
    'gone now',
  ])
  const through = journeyOf(undated({ agreed_on: '2024-03-01', completed_on: '2025-10-01' }))
  assert.ok(through.every(plank => plank.state !== 'now'))
})
