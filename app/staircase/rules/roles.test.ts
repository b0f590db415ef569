import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placedByRole, rolesIn } from './roles.ts'

test('whoever has no step of their own stands on that of the role at their own company', () => {
  const counts = placedByRole(
    [
      { company_id: 1, title: 'Montör', persons: 3 },
      { company_id: 1, title: '  MONTÖR ', persons: 1 },
      { company_id: 1, title: 'Svetsare', persons: 2 },
      { company_id: 2, title: 'Montör', persons: 5 },
    ],
    [
      { company_id: 1, role_key: 'montör', number: 2 },
      { company_id: 2, role_key: 'montör', number: 3 },
    ],
  )
  assert.deepEqual(
    [...counts],
    [
      [2, 4],
      [3, 5],
    ],
  )
})

test('each role is read once, with its step or none', () => {
  assert.deepEqual(
    rolesIn({
      role_1_title: 'Montör',
      role_1_step: '7',
      role_2_title: 'Svetsare',
      role_2_step: '',
      role_3_title: ' montör ',
      role_3_step: 'x',
      role_4_title: ' ',
      role_4_step: '7',
    }),
    [
      { title: 'montör', step_id: null },
      { title: 'Svetsare', step_id: null },
    ],
  )
})
