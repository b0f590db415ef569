import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'

/** The least part of all sessions for a certificate, in percent, by what was set on the day. */
export const leastShareOf = async (db: Db, programme_id: number, day: LocalDate): Promise<number> =>
  Number(
    figureOn(await settingsOf(db, programme_id), 'certificate_share', day) ??
      KNOWN_SETTINGS.certificate_share.amount,
  )
