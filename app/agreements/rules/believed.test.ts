import assert from 'node:assert/strict'
import { test } from 'node:test'
import { believedAs } from './believed.ts'

const confirmed_at = new Date('2025-10-15T09:00:00Z')

test('an address that only the company gave proves nothing until the programme has made sure of it', () => {
  assert.equal(believedAs({ given_by: 'company', confirmed_at: null }, false), null)
  assert.equal(believedAs({ given_by: 'company', confirmed_at }, false), 'confirmed')
  assert.equal(believedAs({ given_by: 'company', confirmed_at: null }, true), 'account')
  assert.equal(believedAs({ given_by: 'programme', confirmed_at: null }, false), 'programme')
  assert.equal(believedAs({ given_by: 'earlier', confirmed_at: null }, false), 'earlier')
})
