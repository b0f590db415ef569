import type { LocalDate } from '../../foundation/clock.ts'
import type { Setting } from './design.ts'
import { figureOn } from './in-force.ts'

/** Kronor for a euro on a day: what was in force then, else the first there is. Null when none has been set. */
export const eurRateOn =
  (settings: readonly Pick<Setting, 'name' | 'valid_from' | 'amount'>[]) =>
  (day: LocalDate): string | null =>
    figureOn(settings, 'eur_rate', day) ??
    settings
      .filter(setting => setting.name === 'eur_rate')
      .reduce<Pick<Setting, 'valid_from' | 'amount'> | null>(
        (first, one) => (first === null || one.valid_from < first.valid_from ? one : first),
        null,
      )?.amount ??
    null
