import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesIn, seriesIn } from './typed-rows.ts'

test('empty rows are left out; half rows are refused at their field', () => {
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
