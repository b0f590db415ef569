import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { programmeOf, targetsOf } from '../queries.ts'
import { isClosedYear } from '../rules/closed-year.ts'

/** Whether the plan takes in no further companies in the programme year of the day. */
export async function isClosedOn(db: Db, programme_id: number, day: LocalDate): Promise<boolean> {
  const { starts_on } = (await programmeOf(db, programme_id))!
  return isClosedYear(await targetsOf(db, programme_id), starts_on, day)
}
