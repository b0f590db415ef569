import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CODE_TRIES, codeRefusal, codeTyped, newCode } from './one-time-code.ts'

test('a code is six digits, good for its time and five tries', () => {
  for (let at = 0; at < 50; at++) assert.match(newCode(), /^\d{6}$/)
  assert.equal(codeTyped(' 123 456 '), '123456')
  assert.equal(codeTyped('12345'), null)
  assert.equal(codeTyped('12345a'), null)
  const at = (minute: number) => new Date(`2025-10-15T09:${String(minute).padStart(2, '0')}:00Z`)
  const kept = { code_hash: Buffer.from('rätt'), expires_at: at(15), tries: 0 }
  assert.equal(codeRefusal(undefined, Buffer.from('rätt'), at(0)), 'code-not-asked')
  assert.equal(codeRefusal(kept, Buffer.from('rätt'), at(14)), null)
  assert.equal(codeRefusal(kept, Buffer.from('fel!!'), at(14)), 'code-wrong')
  assert.equal(codeRefusal(kept, Buffer.from('rätt'), at(15)), 'code-too-old')
  assert.equal(codeRefusal({ ...kept, tries: CODE_TRIES }, Buffer.from('rätt'), at(1)), 'code-used-up')
})
