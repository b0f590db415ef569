import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { SUGGESTED_TEMPLATE } from './suggested-template.ts'
import { templateIn, templateTyped } from './template-form.ts'

const typed = () => templateTyped(SUGGESTED_TEMPLATE)
const refusal = (change: Record<string, string>) => {
  const read = templateIn({ ...typed(), ...change })
  return isRefusal(read) ? [read.refused, read.field] : read
}

test('a template that is typed as it stands is the same template', () => {
  assert.deepEqual(templateIn(typed()), SUGGESTED_TEMPLATE)
})

test('an area that is emptied goes, and the letters close up', () => {
  const gone = { area_2_sv: '', area_2_en: '', area_2_statements_sv: ' ', area_2_statements_en: '\n' }
  const read = templateIn({ ...typed(), ...gone })
  assert.ok(!isRefusal(read))
  assert.deepEqual(
    read.areas.map(area => [area.code, area.statements[0]!.code]),
    [
      ['A', 'A1'],
      ['B', 'B1'],
      ['C', 'C1'],
      ['D', 'D1'],
    ],
  )
})

test('what does not hold together is told beside its field', () => {
  assert.deepEqual(refusal({ area_1_en: '' }), ['area-without-name', 'area_1_en'])
  assert.deepEqual(refusal({ area_1_statements_sv: '' }), ['area-without-statements', 'area_1_statements_sv'])
  assert.deepEqual(refusal({ area_3_statements_en: 'One\nTwo' }), [
    'statements-not-alike',
    'area_3_statements_en',
  ])
  assert.deepEqual(refusal({ level_4_sv: '' }), ['level-missing', 'level_4_sv'])
  assert.deepEqual(refusal({ free_en: '' }), ['free-in-one-language', 'free_en'])
  assert.deepEqual(refusal({ area_1_sv: 'x'.repeat(301) }), ['text-too-long', 'area_1_statements_sv'])
  assert.deepEqual(templateIn({}), { refused: 'no-areas', field: 'area_1_sv' })
})
