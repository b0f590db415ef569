import { found, numberIn } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import type { Visitor } from '../../access/visitor.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { employmentsOf, type PersonFacts, personOf } from '../queries.ts'

const personOnce = askedOnce((_: Visitor, id: number) => id, personOf)

/** The person that the address names, forgotten or not, read once for all that a page shows of them. */
export const personAt = async ({ db, visitor, params }: Reading): Promise<PersonFacts> =>
  found(await personOnce(db, visitor, numberIn(params.id)))

/** Jobs of the one that a page is about, the latest first; read once. */
export const jobsOnce = askedOnce((_: Visitor, person_id: number) => person_id, employmentsOf)
