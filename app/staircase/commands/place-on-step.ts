import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { stepsNow } from '../queries/steps.ts'

export type Move = { step_id: number; from_on: LocalDate; because: string }

/** Why nobody can be moved so: the step is not there, or the day is none. `unknown-step`, `day-to-come`, `day-outside`. */
export async function moveRefusal(
  tx: Tx,
  visitor: Visitor,
  { step_id, from_on }: Move,
): Promise<Refusal | null> {
  const steps = await stepsNow(tx.db, visitor.programme!, tx.clock.today())
  if (!steps.some(step => step.step_id === step_id)) return refuse('unknown-step', { field: 'step_id' })
  if (from_on > tx.clock.today()) return refuse('day-to-come', { field: 'from_on' })
  const programme = (await programmeOf(tx.db, visitor.programme!))!
  return from_on < programme.starts_on || from_on > programme.ends_on
    ? refuse('day-outside', { field: 'from_on' })
    : null
}

/**
 * A person on a step from a day on; the same day again replaces what stood on it. Answers what it was: `moved`, `replaced`, or null where
 * the same stood there. Notes nothing: that is the command's.
 */
export async function placeOnStep(
  { db }: Tx,
  { programme_id, person_id, ...move }: Move & { programme_id: number; person_id: number },
): Promise<'moved' | 'replaced' | null> {
  const before = await db
    .selectFrom('person_step')
    .select(['step_id', 'because'])
    .where('programme_id', '=', programme_id)
    .where('person_id', '=', person_id)
    .where('from_on', '=', move.from_on)
    .executeTakeFirst()
  if (before?.step_id === move.step_id && before.because === move.because) return null
  await db
    .insertInto('person_step')
    .values({ programme_id, person_id, ...move })
    .onConflict(conflict =>
      conflict
        .columns(['programme_id', 'person_id', 'from_on'])
        .doUpdateSet({ step_id: move.step_id, because: move.because, import_id: null }),
    )
    .execute()
  return before ? 'replaced' : 'moved'
}
