import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kronor } from '../../foundation/money.ts'
import { budgetBalances, budgetRefusal, budgetSums, publicSupportCeiling } from './budget.ts'
import { defaultProgramme } from './default-programme.ts'

const { budget, financiers } = defaultProgramme('2024-01-01', '2026-12-31')
const withLine = (name: string, amount: number, side: 'income' | 'cost') => ({
  ...budget,
  lines: budget.lines.map(line =>
    line.name === name && line.side === side ? { ...line, amount_ore: kronor(amount) } : line,
  ),
})

test('both sides of the idea are 21 783 914 kr, of which 5 520 600 kr in kind', () => {
  // 417 000 + 125 100 + 300 000 + 300 000 + 4 378 500 = 5 520 600
  assert.deepEqual(budgetSums(budget.lines), {
    income: kronor(21_783_914),
    cost: kronor(21_783_914),
    in_kind_income: kronor(5_520_600),
    in_kind_cost: kronor(5_520_600),
  })
  assert.equal(budgetBalances(budget, financiers), true)
})

test('public support may reach 16 263 314 kr: the cost less what is given in kind', () => {
  // 21 783 914 − 5 520 600
  assert.equal(publicSupportCeiling(kronor(21_783_914), kronor(5_520_600)), kronor(16_263_314))
})

test('one krona more on one side is refused with both sums, at the side that holds less', () => {
  assert.deepEqual(budgetRefusal(withLine('Region Skåne', 3_000_001, 'income'), financiers), {
    refused: 'sides-differ',
    field: 'cost',
    about: { income: 21_783_915, cost: 21_783_914 },
  })
})

test('time given must be time spent, kind by kind', () => {
  const moved = {
    ...budget,
    lines: budget.lines.map(line =>
      line.side === 'income' && line.in_kind_of === 'union'
        ? { ...line, in_kind_of: 'employers' as const }
        : line,
    ),
  }
  // The union's time is spent and no longer given.
  const refusal = budgetRefusal(moved, financiers)
  assert.deepEqual([refusal?.refused, refusal?.field], ['in-kind-differs', 'income'])
})

test('the support is what the financier of the kind esf pays', () => {
  assert.equal(
    budgetRefusal({ ...budget, support_ore: kronor(11_000_000) }, financiers)?.refused,
    'support-differs',
  )
})

test('support above the total is refused, and so is support that is given in kind: it passes the ceiling', () => {
  assert.equal(
    budgetRefusal({ ...budget, support_ore: kronor(22_000_000) }, financiers)?.refused,
    'support-above-total',
  )
  // 100 of which 60 in kind from the ESF: the ceiling is 100 − 60 = 40
  const esf = { financier: 'ESF', in_kind_of: 'owner' as const, amount_ore: kronor(60) }
  const cash = { financier: null, in_kind_of: null, amount_ore: kronor(40) }
  const lines = (['income', 'cost'] as const).flatMap(side => [
    { side, ...esf },
    { side, ...cash },
  ])
  assert.deepEqual(
    budgetRefusal({ support_ore: kronor(60), total_ore: kronor(100), lines }, [{ name: 'ESF', kind: 'esf' }]),
    { refused: 'support-above-ceiling', field: 'support', about: { ceiling: 40 } },
  )
})

test('no budget that balances holds more support than its cash', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (support, cash, in_kind) => {
      const lines = [
        { side: 'income' as const, in_kind_of: null, financier: 'ESF', amount_ore: kronor(support) },
        { side: 'income' as const, in_kind_of: null, financier: null, amount_ore: kronor(cash) },
        {
          side: 'income' as const,
          in_kind_of: 'union' as const,
          financier: null,
          amount_ore: kronor(in_kind),
        },
        { side: 'cost' as const, in_kind_of: null, financier: null, amount_ore: kronor(support + cash) },
        { side: 'cost' as const, in_kind_of: 'union' as const, financier: null, amount_ore: kronor(in_kind) },
      ]
      const total = kronor(support + cash + in_kind)
      const made = { support_ore: kronor(support), total_ore: total, lines }
      assert.equal(budgetBalances(made, [{ name: 'ESF', kind: 'esf' }]), total > 0n)
      assert.ok(made.support_ore <= publicSupportCeiling(total, kronor(in_kind)))
    }),
  )
})
