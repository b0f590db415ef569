import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../foundation/refusal.ts'
import { stepsIn } from './typed-steps.ts'

/** The steps A, B, C … with these places, as they are typed. */
const typed = (...places: string[]) =>
  Object.fromEntries(
    places.flatMap((place, at) => [
      [`step_${at + 1}_name`, String.fromCharCode(65 + at)],
      [`step_${at + 1}_place`, place],
    ]),
  )
const order = (...places: string[]) => {
  const steps = stepsIn(typed(...places))
  return isRefusal(steps) ? steps.refused : steps.map(step => step.name).join('')
}

test('a step that is moved takes the place that it is given, and the others make room', () => {
  assert.equal(order('1', '2', '3', '4'), 'ABCD')
  assert.equal(order('1', '2', '3', '2'), 'ADBC', 'down to the second')
  assert.equal(order('3', '2', '3', '4'), 'BCAD', 'up to the third')
  assert.equal(order('4', '3', '2', '1'), 'DCBA', 'turned')
  assert.equal(order('1', '', '3'), 'ABC', 'without a place it stays')
  assert.equal(order('1', '0', '3'), 'place-wrong')
})

test('empty rows are left out; half rows are refused at their field', () => {
  assert.deepEqual(
    stepsIn({
      step_1_name: 'Ett',
      step_1_id: '7',
      step_3_name: 'Tre',
      step_3_meaning: 'x',
      step_3_colour: 'blue',
    }),
    [
      {
        step_id: 7,
        name: 'Ett',
        meaning: '',
        colour: 'wood',
        usual_competences: null,
        usual_level: null,
        evidence: '',
      },
      {
        step_id: null,
        name: 'Tre',
        meaning: 'x',
        colour: 'blue',
        usual_competences: null,
        usual_level: null,
        evidence: '',
      },
    ],
  )
  const refused = (rest: Record<string, string>) => {
    const steps = stepsIn({ step_1_name: 'Ett', ...rest })
    return isRefusal(steps) ? [steps.refused, steps.field] : steps
  }
  assert.deepEqual(refused({ step_2_meaning: 'x' }), ['step-without-name', 'step_2_name'])
  const removed = stepsIn({ step_1_name: 'Ett', step_2_id: '7', step_2_meaning: 'x' })
  assert.equal(
    isRefusal(removed) ? removed.refused : removed.length,
    1,
    'the name of one that is there is emptied',
  )
  assert.deepEqual(refused({ step_1_usual_competences: '3' }), ['usual-wrong', 'step_1_usual_level'])
  assert.deepEqual(refused({ step_1_usual_level: '3' }), ['usual-wrong', 'step_1_usual_competences'])
  for (const competences of ['0', '51', 'tre'])
    assert.deepEqual(refused({ step_1_usual_competences: competences, step_1_usual_level: '3' }), [
      'usual-wrong',
      'step_1_usual_competences',
    ])
})

test('every step that is typed is there once, whatever places it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), places => {
      const shown = order(...places.map(String))
      assert.equal([...shown].toSorted().join(''), order(...places.map((_, at) => String(at + 1))))
    }),
  )
})
