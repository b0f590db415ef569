import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitorIn } from '../access/testing.ts'
import { ROLES } from '../access/visitor.ts'
import { mayBookPeople } from '../bookings/policy.ts'
import { mayEditTraining, mayReadCost, mayReadTraining } from '../courses/policy.ts'
import { mayCorrectAttendance, mayReadAttendance } from './policy.ts'

const who = (policy: typeof mayReadAttendance) => ROLES.filter(role => policy(visitorIn(1, role)))

test('who sees courses and occasions, and who changes them', () => {
  assert.deepEqual(
    who(mayReadTraining),
    ROLES.filter(role => !['steering', 'evaluator', 'administrator'].includes(role)),
  )
  assert.deepEqual(who(mayEditTraining), ['project_leader', 'process_leader'])
  assert.deepEqual(who(mayReadCost), ['project_leader', 'process_leader', 'economist', 'provider', 'auditor'])
})

test('who sees attendance, and who corrects it', () => {
  assert.deepEqual(who(mayReadAttendance), [
    'project_leader',
    'process_leader',
    'economist',
    'company',
    'provider',
    'auditor',
  ])
  assert.deepEqual(who(mayCorrectAttendance), ['project_leader', 'process_leader', 'provider'])
  assert.deepEqual(who(mayBookPeople), ['project_leader', 'process_leader'])
})
