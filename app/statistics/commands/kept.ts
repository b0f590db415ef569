import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptInBatches } from '../queries/kept.ts'

/** What has been sent to SCB stays as it was sent. */
export const statisticsKeep: Kept<PersonKnown> = { export: ({ db }, { id }) => keptInBatches(db, id) }
