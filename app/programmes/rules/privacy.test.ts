import assert from 'node:assert/strict'
import { test } from 'node:test'
import { privacyForm } from './privacy.ts'

const wrong = (typed: Record<string, string>) =>
  Object.fromEntries(
    privacyForm.schema.safeParse(typed).error?.issues.map(issue => [issue.path[0], issue.message]) ?? [],
  )

test('a draft may lack anything', () => {
  assert.deepEqual(wrong({}), {})
})

test('what has been reviewed says who answers, and where one asks', () => {
  assert.deepEqual(wrong({ is_reviewed: 'on' }), {
    controller: 'controller-missing',
    controller_email: 'controller-email-missing',
  })
  const whole = { is_reviewed: 'on', controller: 'IUC Syd', controller_email: 'data@exempel.se' }
  assert.deepEqual(wrong(whole), {})
})

test('an address is one, whether reviewed or not', () => {
  assert.deepEqual(wrong({ protection_email: 'ingen' }), { protection_email: 'not-an-address' })
})
