import { type Clock, localDateOf } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Peace } from '../../foundation/mail.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { allowedFrom } from '../rules/quiet-hours.ts'

/** When a letter of the programme that nobody waits for may leave; null when it may leave now. */
export async function quietUntil(db: Db, clock: Clock, programme_id: number): Promise<Date | null> {
  const settings = await settingsOf(db, programme_id)
  const figure = (name: 'quiet_from' | 'quiet_until' | 'quiet_days_off') =>
    Number(figureOn(settings, name, clock.today()) ?? KNOWN_SETTINGS[name].amount)
  const now = clock.now()
  const first = allowedFrom(now, {
    from: figure('quiet_from'),
    until: figure('quiet_until'),
    days_off: figure('quiet_days_off') === 1,
  })
  return first > now ? first : null
}

/** The same of a moment to come, at which a text would be tried again. */
export const peaceAt: Peace = (db, programme_id, moment) =>
  quietUntil(db, { now: () => moment, today: () => localDateOf(moment) }, programme_id)
