import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../foundation/refusal.ts'
import { SUGGESTED_WORKSHOP } from './suggested-template.ts'
import type { TemplateContent } from './template.ts'
import { workshopTemplateIn, workshopTemplateTyped } from './template-form.ts'

const typed = () => workshopTemplateTyped(SUGGESTED_WORKSHOP)
const refusal = (change: Record<string, string>) => {
  const read = workshopTemplateIn({ ...typed(), ...change }, SUGGESTED_WORKSHOP, 3)
  return isRefusal(read) ? [read.refused, read.field] : read
}

test('a step is read back as it was typed, and is the same step in the same place', () => {
  const change = {
    step_nulage_name_sv: ' Där vi är ',
    step_nulage_minutes: '50',
    step_nulage_script_sv: 'Först tyst.\r\nSedan högt.',
    step_nulage_kind: 'vote',
    step_okant_name_sv: 'Ett steg till',
    lane_teknik_en: 'Machines',
  }
  const read = workshopTemplateIn({ ...typed(), ...change }, SUGGESTED_WORKSHOP, 5)
  assert.ok(!isRefusal(read))
  const before = SUGGESTED_WORKSHOP.steps[1]!
  assert.deepEqual(read.steps[1], {
    ...before,
    minutes: 50,
    name: { sv: 'Där vi är', en: 'Present state' },
    script: { sv: 'Först tyst.\nSedan högt.', en: before.script.en },
  })
  assert.deepEqual(read.steps.toSpliced(1, 1), SUGGESTED_WORKSHOP.steps.toSpliced(1, 1))
  assert.deepEqual(read.lanes[2], { code: 'teknik', name: { sv: 'Teknik', en: 'Machines' } })
  assert.equal(read.dots, 5)
})

test('what does not hold together is told at its field', () => {
  assert.deepEqual(refusal({ step_nulage_name_en: ' ' }), ['name-missing', 'step_nulage_name_en'])
  assert.deepEqual(refusal({ step_gap_question_sv: '' }), ['question-missing', 'step_gap_question_sv'])
  assert.deepEqual(refusal({ step_slut_script_en: '' }), ['script-in-one-language', 'step_slut_script_en'])
  for (const minutes of ['', '0', '241', 'en kvart', '7,5'])
    assert.deepEqual(refusal({ step_slut_minutes: minutes }), ['minutes-wrong', 'step_slut_minutes'])
  assert.deepEqual(refusal({ lane_teknik_sv: 'produkt' }), ['lane-twice', 'lane_teknik_sv'])
  assert.deepEqual(refusal({ lane_teknik_en: '' }), ['name-missing', 'lane_teknik_en'])
  assert.deepEqual(refusal({ step_gap_name_sv: 'x'.repeat(61) }), ['text-too-long', 'step_gap_name_sv'])
  const silent = refusal({ step_slut_script_sv: '', step_slut_script_en: '' })
  assert.ok(!Array.isArray(silent) && silent.steps.at(-1)!.script.sv === '')
})

const text = (maxLength: number) =>
  fc.string({ minLength: 1, maxLength }).map(one => `x${one.replace(/\s+/g, ' ').trim()}`.slice(0, maxLength))
const both = (most: number) => fc.record({ sv: text(most), en: text(most) }, { noNullPrototype: true })

test('whatever a template says, typed as it stands it is the same template', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          minutes: fc.integer({ min: 1, max: 240 }),
          name: both(60),
          question: both(200),
          script: fc.oneof(both(300), fc.constant({ sv: '', en: '' })),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      fc.uniqueArray(text(40), { selector: one => one.toLocaleLowerCase('sv'), maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      (said, names, dots) => {
        const template: TemplateContent = {
          steps: said.map((words, nth) => ({ code: `s${nth}`, kind: 'theme', meeting: 1, ...words })),
          lanes: names.map((name, nth) => ({ code: `l${nth}`, name: { sv: name, en: name } })),
          dots,
        }
        assert.deepEqual(workshopTemplateIn(workshopTemplateTyped(template), template, dots), template)
      },
    ),
  ))
