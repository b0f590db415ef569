import type { LocalDate } from '../../foundation/clock.ts'
import { kronor, type Ore } from '../../foundation/money.ts'
import type { Setting } from '../../programmes/rules/design.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'

/** What a company pays for a seat, in öre, by the setting of the day; nothing where the programme has set none. */
export const seatFeeOn = (
  settings: readonly Pick<Setting, 'name' | 'valid_from' | 'amount'>[],
  day: LocalDate,
): Ore => kronor(BigInt(Math.round(Number(figureOn(settings, 'seat_fee', day) ?? 0))))
