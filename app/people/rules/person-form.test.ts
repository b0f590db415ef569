import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { employmentForm, overlapRefusal, personForm, typedEmployment } from './person-form.ts'

const codesOf = (error?: { issues: { path: PropertyKey[]; message: string }[] }) =>
  Object.fromEntries((error?.issues ?? []).map(issue => [issue.path[0], issue.message]))

test('a person has a name, and an address and a number that could be such', () => {
  const person = {
    given_name: ' Åsa ',
    family_name: 'Öberg',
    email: '',
    mobile: '070-123 45 67',
    education: 'isced_3_4',
  }
  assert.deepEqual(personForm.schema.parse(person), { ...person, given_name: 'Åsa' })
  assert.deepEqual(
    codesOf(
      personForm.schema.safeParse({ given_name: '', email: 'a@b', mobile: 'ring', education: 'x' }).error,
    ),
    {
      given_name: 'given-name-missing',
      family_name: 'family-name-missing',
      email: 'not-an-address',
      mobile: 'not-a-telephone',
      education: 'education-missing',
    },
  )
})

const job = {
  company: 'Ett AB',
  title: 'Packare',
  category: 'kollektiv',
  trained: 'year',
  last_training_year: '2012',
}

test('the last training is a year, never, or unknown', () => {
  const read = (rest: object) => {
    const { last_training_year, never_trained } = employmentForm.schema.parse({ ...job, ...rest })
    return [last_training_year, never_trained]
  }
  assert.deepEqual(read({}), [2012, false])
  assert.deepEqual(read({ trained: 'never' }), [null, true])
  assert.deepEqual(read({ trained: 'unknown', last_training_year: '' }), [null, false])
  assert.deepEqual(codesOf(employmentForm.schema.safeParse({ ...job, last_training_year: '12' }).error), {
    last_training_year: 'not-a-year',
  })
})

test('a job needs a company and ends after it starts', () => {
  assert.deepEqual(codesOf(employmentForm.schema.safeParse({ ...job, company: '' }).error), {
    company: 'company-missing',
  })
  const turned = { ...job, starts_on: '2025-02-01', ends_on: '2025-01-31' }
  assert.deepEqual(codesOf(employmentForm.schema.safeParse(turned).error), { ends_on: 'ends-before-start' })
})

test('what is kept is typed back as it was', () => {
  const kept = employmentForm.schema.parse({ ...job, is_unqualified: 'yes', starts_on: '2025-02-01' })
  assert.deepEqual(employmentForm.schema.parse(typedEmployment(kept)), kept)
})

test('two jobs never cover the same day', () => {
  const spring = { starts_on: '2025-01-01', ends_on: '2025-05-31' }
  assert.equal(overlapRefusal(spring, [{ starts_on: '2025-06-01', ends_on: null }]), null)
  assert.equal(
    overlapRefusal(spring, [{ starts_on: '2025-05-31', ends_on: null }])?.refused,
    'employments-overlap',
  )
  assert.equal(overlapRefusal({ starts_on: null, ends_on: null }, [spring])?.refused, 'employments-overlap')
  assert.equal(overlapRefusal(spring, []), null)
})

test('whether two jobs meet does not depend on which is asked first', () => {
  const day = fc.option(fc.integer({ min: 1, max: 28 }).map(n => `2025-01-${String(n).padStart(2, '0')}`))
  const spell = fc.record({ starts_on: day, ends_on: day })
  fc.assert(
    fc.property(spell, spell, (one, other) =>
      assert.deepEqual(overlapRefusal(one, [other]), overlapRefusal(other, [one])),
    ),
  )
})
