import { euroCentsOf, oreOfEuro } from '../../agreements/rules/declaration.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import type { Bound } from '../../foundation/guards.ts'
import { KRONA, type Ore, roundedDown } from '../../foundation/money.ts'

// Small aid by regulation (EU) 2023/2831, in its plain version: everything that a company gets here and has declared counts towards one
// ceiling. It knows neither training aid (GBER art. 31), with which what passes the ceiling could be given, nor the other companies of a
// single undertaking beyond what the company has declared itself.

/** What was given on a day, in euro cents at the rate of that day. Art. 3(6): aid is given when the right to it is. */
export type Grant = { granted_on: LocalDate; euro_cents: bigint }

export type DeMinimis = {
  /** Whole euros over so many years, art. 3(2), and kronor for a euro today as decimal text. */
  ceiling_eur: number
  years: number
  eur_rate: string
}

/** Euro cents given in the years that end with a day: what was given on the same date so many years before has left them. */
export function givenInYearsBefore(grants: readonly Grant[], day: LocalDate, years: number): bigint {
  const after = addMonths(day, -12 * years)
  return grants.reduce(
    (sum, one) => (one.granted_on > after && one.granted_on <= day ? sum + one.euro_cents : sum),
    0n,
  )
}

/** Whether aid of so many öre, given today, would pass the ceiling: more than the ceiling does, the ceiling itself does not. */
export const passesCeiling = (aid_ore: Ore, taken: bigint, { ceiling_eur, eur_rate }: DeMinimis): boolean =>
  taken + euroCentsOf(aid_ore, eur_rate) > BigInt(ceiling_eur) * 100n

/** What stands, in öre at the rate of today: what is left is rounded down to whole kronor, so that it can be used. */
export function boundOf(aid_ore: Ore, taken: bigint, { ceiling_eur, eur_rate }: DeMinimis): Bound {
  const ceiling = BigInt(ceiling_eur) * 100n
  const left = taken < ceiling ? oreOfEuro(ceiling - taken, eur_rate) : 0n
  return {
    ceiling: oreOfEuro(ceiling, eur_rate),
    taken: oreOfEuro(taken, eur_rate),
    asked: aid_ore,
    left: roundedDown(left, KRONA) * KRONA,
  }
}
