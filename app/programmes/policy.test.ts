import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitorIn } from '../access/testing.ts'
import { ROLES } from '../access/visitor.ts'
import { mayCreateProgramme, mayEditSettings, mayReadSettings } from './policy.ts'

const who = (policy: typeof mayReadSettings) => ROLES.filter(role => policy(visitorIn(1, role)))

test('who reads and who changes what a programme stands on', () => {
  assert.deepEqual(who(mayCreateProgramme), ['administrator'])
  assert.deepEqual(who(mayReadSettings), [
    'administrator',
    'project_leader',
    'process_leader',
    'economist',
    'auditor',
  ])
  assert.deepEqual(who(mayEditSettings), ['administrator', 'project_leader'])
})
