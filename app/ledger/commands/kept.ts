import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptInLedger } from '../queries/kept.ts'

/** What the ledger must keep stays; nothing in it points a person out. */
export const ledgerKeeps: Kept<PersonKnown> = { export: ({ db }, { id }) => keptInLedger(db, id) }
