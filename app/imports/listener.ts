import { following } from '../foundation/events.ts'
import { identityOf } from '../people/commands/sealed-identity.ts'
import { personProtected } from '../people/rules/events.ts'
import { forgetRejections } from './commands/kept.ts'

/** Rows of before that were rejected and can be taken out go when their person becomes protected: they name the person and the company. */
export const importsListener = following(personProtected, async (tx, { programme_id, person_id }) => {
  const known = await identityOf(tx, person_id)
  if (known) await forgetRejections(tx, programme_id, known)
  // What differs is judged anew when the upload is carried out.
  await tx.db
    .updateTable('import')
    .set({ differences_cipher: null })
    .where('programme_id', '=', programme_id)
    .execute()
})
