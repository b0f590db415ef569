import type { Visitor } from '../../access/visitor.ts'
import { participationOf } from '../../attendance/queries/one-person.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { keptForProgramme } from './kept-for.ts'

/** `until` null: someone who has been in training is kept until the programme says for how long. */
export type Retention = { started_on: LocalDate | null; may_forget: boolean; until: LocalDate | null }

/**
 * For how long a person must be kept. Someone who never attended rests on no payment. The day of the last payment is not
 * known before it has come, and never lies before the end of the programme.
 */
export async function retentionOf(
  db: Db,
  visitor: Visitor,
  { person_id, today }: { person_id: number; today: LocalDate },
): Promise<Retention> {
  const participation = await participationOf(db, visitor, person_id)
  if (!participation) return { started_on: null, may_forget: true, until: null }
  const until = await keptForProgramme(db, visitor.programme!, today)
  return { started_on: participation.started_on, may_forget: until !== null && today > until, until }
}
