import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vaultOf } from '../../foundation/vault.ts'
import { protectedCode } from './protected-code.ts'

const vault = vaultOf('a'.repeat(64))

test('a code is the same every time, of its own for each person, and says nothing of the order', () => {
  const codes = Array.from({ length: 2000 }, (_, at) => protectedCode(vault, at + 1))
  assert.equal(new Set(codes).size, 2000)
  assert.ok(codes.every(code => /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/.test(code)))
  assert.equal(protectedCode(vault, 7), codes[6])
  assert.notDeepEqual([...codes].sort(), codes)
  assert.notEqual(protectedCode(vaultOf('b'.repeat(64)), 7), codes[6])
})
