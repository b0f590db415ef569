import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { programmeOf } from '../queries.ts'
import { isUnlikelyDay } from '../rules/unlikely-day.ts'

/** Refuses `day-unlikely` for a day that lies long before the programme, unless it is said why it is right; else null. */
export async function unlikelyDay(
  db: Db,
  programme_id: number,
  { day, because }: { day: LocalDate | null; because?: string | undefined },
): Promise<Refusal | null> {
  if (day === null || because) return null
  const { starts_on } = (await programmeOf(db, programme_id))!
  return isUnlikelyDay(day, starts_on)
    ? refuse('day-unlikely', { field: 'day_because', about: { day, starts_on } })
    : null
}
