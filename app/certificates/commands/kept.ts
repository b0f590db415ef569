import type { Kept } from '../../foundation/kept.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfCertificates } from '../queries/kept.ts'

/** Of a certificate nothing is left but that its number is not valid: nobody is told why. */
export const certificatesKeep: Kept<PersonKnown> = {
  export: ({ db }, { id }) => keptOfCertificates(db, id),
  forget: async (tx, { id }) => {
    await tx.db.deleteFrom('proposal_answer').where('person_id', '=', id).execute()
    await tx.db.deleteFrom('assessed_outcome').where('person_id', '=', id).execute()
    await forgetCertificatesOf(tx, id)
  },
}

async function forgetCertificatesOf({ db, clock }: Tx, person_id: number): Promise<void> {
  await db
    .updateTable('certificate')
    .set(eb => ({
      withdrawn_on: eb.fn.coalesce('withdrawn_on', eb.val(clock.today())),
      withdrawn_because: null,
      person_id: null,
      content: null,
      shows: [],
      version: eb('version', '+', 1),
    }))
    .where('person_id', '=', person_id)
    .execute()
}
