import { costPerSeat } from '../../courses/rules/cost-per-seat.ts'
import type { Ore } from '../../foundation/money.ts'

/**
 * The value of the aid in one seat, in öre: the seat's part of what the occasion costs, less the fee that the company pays; never below
 * nought. Nought where nobody has said how many seats there are, since then no part can be told. DOMAIN.md, "State aid".
 */
export function aidInSeat(occasion: { cost_ore: Ore; seats: number }, fee: Ore): Ore {
  const value = (costPerSeat(occasion.cost_ore, occasion.seats) ?? 0n) - fee
  return value > 0n ? value : 0n
}
