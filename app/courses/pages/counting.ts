import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { mayCountEveryone, mayCountOwn } from '../policy.ts'

export type CountingRule = { exactly: boolean; small_count: number }

/** How exactly the visitor is told of how many people there are. */
export async function countingOf(db: Db, visitor: Visitor, today: LocalDate): Promise<CountingRule> {
  const small = figureOn(await settingsOf(db, visitor.programme ?? 0), 'small_count', today)
  return {
    exactly: mayCountEveryone(visitor) || mayCountOwn(visitor),
    small_count: Number(small ?? KNOWN_SETTINGS.small_count.amount),
  }
}
