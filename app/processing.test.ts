import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ABOUT } from './foundation/processing.ts'
import { processing } from './processing.ts'

const roomsIn = (file: string) =>
  new Set(
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/from '\.\/(\w+)\//g)]
      .map(([, room]) => room!)
      .filter(room => room !== 'foundation'),
  )

test('each room that keeps something about someone says why, from where, for whom and how long', () => {
  const told = roomsIn('processing.ts')
  assert.deepEqual(
    [...roomsIn('kept.ts')].filter(room => !told.has(room)),
    [],
  )
})

test('everyone whom something is kept about is told of it, in both languages', () => {
  for (const about of ABOUT)
    assert.ok(
      processing.some(one => one.about.includes(about)),
      about,
    )
  for (const { purpose, data, source, recipients, kept } of processing)
    for (const word of [purpose, data, source, recipients, kept])
      if (word !== 'programme') {
        assert.match(word.sv, /\.$/)
        assert.match(word.en, /\.$/)
      }
})
