import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'

/** A number of days that the programme has set, in force on a day. */
export async function daysSetting(
  db: Db,
  { programme_id, today }: { programme_id: number; today: LocalDate },
  name: 'occasion_decision_days' | 'occasion_warning_days',
): Promise<number> {
  return Number(figureOn(await settingsOf(db, programme_id), name, today) ?? KNOWN_SETTINGS[name].amount)
}
