import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOf, type CheckFacts, checklistOf, isComplete } from './checklist.ts'

test('the checklist says what is missing, and who can put it right', () => {
  const nothing: CheckFacts = {
    organisation_number: null,
    municipality_code: '1290',
    has_signatory: false,
    base_stated_on: null,
    has_base: false,
    has_declaration: false,
    is_offered: false,
    has_agreement: false,
    has_money: false,
  }
  assert.deepEqual(askedOf(checklistOf(nothing)), ['contacts', 'base', 'declaration'])
  assert.deepEqual(askedOf(checklistOf({ ...nothing, is_offered: true })).at(-1), 'agreement')
  const all = {
    ...nothing,
    organisation_number: '5566778899',
    has_signatory: true,
    has_base: true,
    has_declaration: true,
    is_offered: true,
    has_agreement: true,
  }
  assert.ok(isComplete(checklistOf(all)), 'money figures are optional')
  assert.ok(!isComplete(checklistOf({ ...all, has_declaration: false })))
})
