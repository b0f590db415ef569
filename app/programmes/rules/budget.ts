import { type Ore, sumOf } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { type BudgetLine, type Financier, IN_KIND_OF, type InKindOf } from './design.ts'

export type BudgetToCheck = {
  support_ore: Ore
  total_ore: Ore
  lines: readonly Pick<BudgetLine, 'side' | 'in_kind_of' | 'financier' | 'amount_ore'>[]
}

/** Both sides, cash and in kind, in öre. */
export type BudgetSums = { income: Ore; cost: Ore; in_kind_income: Ore; in_kind_cost: Ore }

export function budgetSums(lines: BudgetToCheck['lines']): BudgetSums {
  const sum = (side: BudgetLine['side'], is_in_kind?: boolean) =>
    sumOf(
      lines
        .filter(line => line.side === side && (!is_in_kind || line.in_kind_of))
        .map(line => line.amount_ore),
    )
  return {
    income: sum('income'),
    cost: sum('cost'),
    in_kind_income: sum('income', true),
    in_kind_cost: sum('cost', true),
  }
}

/** Public support never exceeds the eligible cost less what is given in kind. CPR art. 67.1 a. */
export const publicSupportCeiling = (eligible_ore: Ore, in_kind_ore: Ore): Ore => eligible_ore - in_kind_ore

/**
 * Why a budget cannot stand, or null. Both sides are the total, in kind is the same on both, and the support is within its bounds.
 * What differs between the sides is told at the one that holds less.
 */
export function budgetRefusal(budget: BudgetToCheck, financiers: readonly Financier[]): Refusal | null {
  const { support_ore, total_ore, lines } = budget
  const { income, cost, in_kind_cost } = budgetSums(lines)
  if (total_ore <= 0n) return refuse('budget-empty', { field: 'income' })
  if (income !== cost)
    return refuse('sides-differ', { field: lesserSide(income, cost), about: aboutOre({ income, cost }) })
  if (cost !== total_ore) return refuse('total-differs', { about: aboutOre({ cost, total: total_ore }) })
  // Whole kronor, so that the last claim can pay out all of it.
  if (support_ore % 100n !== 0n) return refuse('support-not-whole', { field: 'support' })
  if (support_ore > total_ore) return refuse('support-above-total', { field: 'support' })
  const uneven = IN_KIND_OF.find(whose => inKind(lines, 'income', whose) !== inKind(lines, 'cost', whose))
  if (uneven) {
    const [given, counted] = [inKind(lines, 'income', uneven), inKind(lines, 'cost', uneven)]
    return refuse('in-kind-differs', {
      field: lesserSide(given, counted),
      about: { whose: uneven, ...aboutOre({ income: given, cost: counted }) },
    })
  }
  const from_esf = sumOf(
    lines.filter(line => kindOf(line, financiers) === 'esf').map(line => line.amount_ore),
  )
  if (from_esf !== support_ore)
    return refuse('support-differs', {
      field: 'support',
      about: aboutOre({ support: support_ore, line: from_esf }),
    })
  const ceiling = publicSupportCeiling(total_ore, in_kind_cost)
  if (support_ore > ceiling)
    return refuse('support-above-ceiling', { field: 'support', about: aboutOre({ ceiling }) })
  return null
}

export const budgetBalances = (budget: BudgetToCheck, financiers: readonly Financier[]): boolean =>
  budgetRefusal(budget, financiers) === null

const lesserSide = (income: Ore, cost: Ore): BudgetLine['side'] => (income < cost ? 'income' : 'cost')

const inKind = (lines: BudgetToCheck['lines'], side: BudgetLine['side'], whose: InKindOf) =>
  sumOf(lines.filter(line => line.side === side && line.in_kind_of === whose).map(line => line.amount_ore))

const kindOf = (line: Pick<BudgetLine, 'side' | 'financier'>, financiers: readonly Financier[]) =>
  line.side === 'income' ? financiers.find(financier => financier.name === line.financier)?.kind : undefined

/** A refusal carries whole kronor: its sentence is read by people. */
const aboutOre = (amounts: Record<string, Ore>): Record<string, number> =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Number(amount / 100n)]))
