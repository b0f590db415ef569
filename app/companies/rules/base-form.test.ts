import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedOf } from '../../foundation/described-form.ts'
import { baseForm, baseRefusal } from './base-form.ts'

const base = {
  employees: 20,
  women_kollektiv: 5,
  men_kollektiv: 10,
  women_tjansteman: 2,
  men_tjansteman: 3,
  women_unqualified: 4,
  men_unqualified: 0,
}

test('5 + 10 + 2 + 3 are 20; simple jobs are among the blue-collar ones', () => {
  assert.equal(baseRefusal(base), null)
  assert.deepEqual(baseRefusal({ ...base, employees: 21 }), {
    refused: 'parts-do-not-sum',
    field: 'employees',
    about: { sum: 20, employees: 21 },
  })
  assert.deepEqual(baseRefusal({ ...base, men_unqualified: 11 }), {
    refused: 'more-unqualified',
    field: 'men_unqualified',
    about: { all: 10 },
  })
})

test('what is not known contradicts nothing', () => {
  assert.equal(baseRefusal({ ...base, women_kollektiv: null, employees: 7 }), null)
  assert.equal(baseRefusal({ ...base, employees: null }), null)
})

test('all of it is asked for, nought is an answer, and it is typed as it is kept', () => {
  const typed = typedOf(baseForm, base)
  assert.deepEqual(baseForm.schema.parse(typed), base)
  assert.equal(baseForm.schema.safeParse({ ...typed, men_unqualified: '' }).success, false)
})
