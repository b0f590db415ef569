import assert from 'node:assert/strict'
import { test } from 'node:test'
import { focusGroupForm, partnerForm, unitCostForm } from './forms.ts'

const basis = { valid_from: '2025-07-01', source: 'Beslut', certainty: 'confirmed' }
const codes = (form: typeof unitCostForm | typeof focusGroupForm, given: object) =>
  Object.fromEntries(
    (form.schema.safeParse(given).error?.issues ?? []).map(issue => [issue.path[0], issue.message]),
  )

test('a rate is read in kronor and kept in öre', () => {
  const given = { kind: 'participants', ore_per_hour: '417,50', ...basis }
  assert.equal(unitCostForm.schema.parse(given).ore_per_hour, 41_750n)
  assert.deepEqual(
    codes(unitCostForm, {
      ...given,
      ore_per_hour: '0',
      kind: 'x',
      certainty: '',
      valid_from: 'i går',
      source: ' ',
    }),
    {
      kind: 'kind-missing',
      ore_per_hour: 'rate-zero',
      valid_from: 'valid-from-missing',
      source: 'source-missing',
      certainty: 'certainty-missing',
    },
  )
})

test('what does not matter in a focus group is null', () => {
  const group = focusGroupForm.schema.parse({
    name: 'A',
    sex: '',
    category: 'kollektiv',
    unqualified: 'no',
    years_without_training: '',
    ...basis,
  })
  assert.deepEqual(
    [group.sex, group.category, group.unqualified, group.years_without_training],
    [null, 'kollektiv', false, null],
  )
  assert.equal(
    codes(focusGroupForm, {
      name: 'A',
      sex: '',
      category: '',
      unqualified: '',
      years_without_training: '51',
      ...basis,
    }).years_without_training,
    'years-wrong',
  )
})

test('counties are separated by commas', () => {
  assert.deepEqual(
    partnerForm.schema.parse({ name: 'X', kind: 'partner', counties: ' Skåne, ,Blekinge ' }).counties,
    ['Skåne', 'Blekinge'],
  )
})
