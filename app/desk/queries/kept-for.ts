import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { keptUntil } from '../../people/rules/retention.ts'
import { programmeOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'

const CLASSES = ['retention_esf', 'retention_accounts', 'retention_aid'] as const

/**
 * The last day on which what rests on a programme's payments must be kept: the longest of its classes of records, from the end of the
 * programme, since the last payment never comes before that. Null until the settings say for how long.
 */
export async function keptForProgramme(
  db: Db,
  programme_id: number,
  today: LocalDate,
): Promise<LocalDate | null> {
  const programme = await programmeOf(db, programme_id)
  const settings = await settingsOf(db, programme_id)
  const years = CLASSES.map(name => figureOn(settings, name, today))
  return years.includes(null) || !programme ? null : keptUntil(programme.ends_on, years.map(Number))
}
