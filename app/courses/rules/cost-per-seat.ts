import { type Ore, rounded } from '../../foundation/money.ts'

/** What one seat costs in whole öre, the programme keeping the odd öre; null when there are no seats. DOMAIN.md, "State aid". */
export const costPerSeat = (cost_ore: Ore, seats: number): Ore | null =>
  seats > 0 ? rounded(cost_ore, BigInt(seats)) : null
