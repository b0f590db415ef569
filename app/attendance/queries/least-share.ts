import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'

/** The least part of all sessions for a certificate, in percent, by what was set on the day. */
export const leastShareOf = async (db: Db, programme_id: number, day: LocalDate): Promise<number> =>
  leastShareIn(await settingsOf(db, programme_id), day)

/** The same of settings that have been read. */
export const leastShareIn = (settings: Parameters<typeof figureOn>[0], day: LocalDate): number =>
  Number(figureOn(settings, 'certificate_share', day) ?? KNOWN_SETTINGS.certificate_share.amount)
