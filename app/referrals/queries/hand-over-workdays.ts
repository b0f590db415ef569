import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'

/** Within how many workdays a partner is to answer a tip; before the programme has said so, what new ones begin with. */
export const handOverWorkdaysOf = async (db: Db, programme_id: number, today: LocalDate): Promise<number> =>
  Number(
    figureOn(await settingsOf(db, programme_id), 'hand_over_workdays', today) ??
      KNOWN_SETTINGS.hand_over_workdays.amount,
  )
