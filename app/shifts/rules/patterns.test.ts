import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATTERNS } from './patterns.ts'
import { turnsRefusal } from './rota.ts'

test('each cycle to begin from can stand as it is, but for the one that a company writes itself', () => {
  for (const [form, turns] of Object.entries(PATTERNS))
    assert.equal(turnsRefusal(turns)?.refused ?? null, form === 'other' ? 'rota-empty' : null, form)
})
