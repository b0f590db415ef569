import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tipNews } from './tip-news.ts'

const TODAY = '2025-10-15'
const waits = { promised_on: '2025-10-13', answer: null, answered_on: null, agreed_on: null }

test('a tip tells its answer, and that one is late from the day after it was promised', () => {
  assert.deepEqual(tipNews(waits, TODAY), { kind: 'late', on: '2025-10-13' })
  assert.equal(tipNews(waits, '2025-10-13'), null)
  assert.equal(tipNews({ ...waits, promised_on: null }, TODAY), null)
  assert.equal(tipNews({ ...waits, agreed_on: '2025-10-14' }, TODAY), null)
  const taken = { ...waits, answer: 'accepted' as const, answered_on: '2025-10-14' }
  assert.deepEqual(tipNews(taken, TODAY), { kind: 'accepted', on: '2025-10-14' })
  assert.equal(tipNews(taken, '2025-10-13'), null)
})
