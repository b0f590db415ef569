import assert from 'node:assert/strict'
import { test } from 'node:test'
import { focusGroupForm, linesIn, partnerForm, seriesIn, stepsIn, unitCostForm } from './forms.ts'

const basis = { valid_from: '2025-07-01', source: 'Beslut', certainty: 'confirmed' }
const codes = (schema: typeof unitCostForm | typeof focusGroupForm, given: object) =>
  Object.fromEntries(
    (schema.safeParse(given).error?.issues ?? []).map(issue => [issue.path[0], issue.message]),
  )

test('a rate is read in kronor and kept in öre', () => {
  const given = { kind: 'participants', ore_per_hour: '417,50', ...basis }
  assert.equal(unitCostForm.parse(given).ore_per_hour, 41_750n)
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
  const group = focusGroupForm.parse({
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
    partnerForm.parse({ name: 'X', kind: 'partner', counties: ' Skåne, ,Blekinge ' }).counties,
    ['Skåne', 'Blekinge'],
  )
})

test('empty rows are left out; half rows are refused at their field', () => {
  assert.deepEqual(stepsIn({ step_1_name: 'Ett', step_3_name: 'Tre', step_3_meaning: 'x' }), [
    { name: 'Ett', meaning: '' },
    { name: 'Tre', meaning: 'x' },
  ])
  assert.deepEqual(stepsIn({ step_2_meaning: 'x' }), { refused: 'step-without-name', field: 'step_2_name' })
  assert.deepEqual(
    linesIn({
      income_1_name: 'ESF',
      income_1_amount: '100',
      income_1_financier: 'ESF',
      cost_2_name: 'Tid',
      cost_2_amount: '1,5',
      cost_2_in_kind_of: 'union',
    }),
    [
      { side: 'income', name: 'ESF', in_kind_of: null, financier: 'ESF', amount_ore: 10_000n },
      { side: 'cost', name: 'Tid', in_kind_of: 'union', financier: null, amount_ore: 150n },
    ],
  )
  assert.deepEqual(linesIn({ cost_1_name: 'Tid' }), { refused: 'line-incomplete', field: 'cost_1_amount' })
  assert.deepEqual(seriesIn({ due_on_1: '2024-05-01', amount_1_1: '1 500' }, ['']), [
    { due_on: '2024-05-01', amounts: { '': 1500 } },
  ])
  assert.deepEqual(seriesIn({ due_on_1: '2024-05-01', amount_1_1: '5' }, ['Skåne', 'Blekinge']), {
    refused: 'point-incomplete',
    field: 'amount_1_2',
  })
})
