import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smsNumber } from './telephone.ts'

test('a mobile is written in one way for gateways, however people write it', () => {
  for (const typed of [
    '070-174 06 05',
    '0701740605',
    '+46 (0)70 174 06 05',
    '0046701740605',
    ' +46-70.174.06.05',
  ])
    assert.equal(smsNumber(typed), '+46701740605', typed)
  assert.equal(smsNumber('+380 67 123 45 67'), '+380671234567')
  assert.equal(smsNumber('0048 601 234 567'), '+48601234567')
})

test('what takes no SMS is refused', () => {
  for (const typed of [
    '',
    '040-12 34 56', // a fixed line
    '+46 40 12 34 56',
    '070-174 06', // not whole
    '070-174 06 055',
    '701740605', // no country
    '46701740605',
    '+0701740605',
    '077-174 06 05', // shared cost
    '+1234567',
    '+1234567890123456', // more than fifteen figures
    'ring 0701740605',
  ])
    assert.equal(smsNumber(typed), null, typed)
})
