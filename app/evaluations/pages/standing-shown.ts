import type { Format } from '../../foundation/format.ts'
import { capital, type Spoken } from '../../foundation/text.ts'
import type { evaluationTexts } from '../messages/evaluation.ts'
import type { CountedBatch, Standing } from '../queries/results.ts'

type Of = { say: Spoken<typeof evaluationTexts>; format: Format; fewest: number }

/** What is not to be seen yet, and why: what can still be answered, and what has too few answers. */
export function standingShown(
  { open, closes_on, closed }: Standing,
  batches: readonly CountedBatch[],
  { say, format, fewest }: Of,
): string[] {
  const counted = batches
    .filter(batch => batch.answers.length >= fewest)
    .reduce((sum, batch) => sum + batch.rounds, 0)
  return [
    ...(open > 0 && closes_on ? [capital(say.waiting(open, format.day(closes_on)))] : []),
    ...(closed > counted ? [capital(say.too_few(closed - counted))] : []),
  ]
}
