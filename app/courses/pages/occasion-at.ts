import { found, numberIn } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import type { Visitor } from '../../access/visitor.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { type OccasionFacts, occasionOf, sessionsOf } from '../queries.ts'

const occasionOnce = askedOnce((_: Visitor, id: number) => id, occasionOf)

/** The occasion that the address names, read once for all that a page shows of it. */
export const occasionAt = async ({ db, visitor, params }: Reading): Promise<OccasionFacts> =>
  found(await occasionOnce(db, visitor, numberIn(params.id)))

/** The sessions of the one that a page is about, in order; read once. */
export const sessionsOnce = askedOnce((occasion_id: number) => occasion_id, sessionsOf)
