import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepsToTell } from './steps-to-tell.ts'

test('a step is told from its own day on, and not before', () => {
  const path = {
    agreed_on: '2025-10-12',
    training_on: '2025-10-15',
    completed_on: '2025-10-16',
    left_on: null,
  }
  assert.deepEqual(stepsToTell(path, '2025-10-15'), [
    { step: 'agreed', on: '2025-10-12' },
    { step: 'training', on: '2025-10-15' },
  ])
})
