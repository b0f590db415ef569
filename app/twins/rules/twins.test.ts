import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twinReasons } from './twins.ts'

test('the reasons stand with the strongest first', () => {
  assert.deepEqual(twinReasons({ is_same_name: true, is_same_group: true, likeness: 1 }), ['name', 'group'])
  assert.deepEqual(twinReasons({ is_same_name: false, is_same_group: false, likeness: 0.6 }), ['similar'])
  assert.deepEqual(twinReasons({ is_same_name: false, is_same_group: true, likeness: 0.1 }), ['group'])
})
