import type { Installation } from '../../app/access/installation.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { isRefusal, type Refusal } from '../../app/foundation/refusal.ts'
import { type Tx, transact } from '../../app/foundation/transact.ts'

/** One step of the demonstration's story, done by one of its people on a day. Throws when it is refused: the story cannot be told. */
export async function carriedOut<T extends object>(
  installation: Installation,
  visitor: Visitor,
  on: LocalDate,
  work: (tx: Tx, visitor: Visitor) => Promise<T | Refusal>,
): Promise<T> {
  const outcome = await transact(
    { ...installation, clock: clockOn(on, installation.clock.now) },
    visitor,
    tx => work(tx, visitor),
  )
  if (isRefusal(outcome)) throw new Error(`the story cannot be told: ${outcome.refused}`)
  return outcome
}
