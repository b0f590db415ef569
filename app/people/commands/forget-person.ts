import { randomBytes } from 'node:crypto'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Tx } from '../../foundation/transact.ts'
import { birthAsCounted } from '../rules/retention.ts'

/**
 * The people room's part of forgetting: name, addresses, number, title, team, shift and own manager go. Sex, age at the start, education and
 * category stay for whoever has been in training, so that the figures stand. Notes nothing: the command that forgets does.
 */
export async function forgetInPeople(
  tx: Tx,
  person: { id: number; born_on: LocalDate },
  started_on: LocalDate | null,
): Promise<void> {
  const nobody = {
    given_name: '',
    family_name: '',
    email: '',
    mobile: '',
    reads: null,
    born_on: birthAsCounted(person.born_on, started_on),
  }
  await tx.db
    .updateTable('person')
    .set(eb => ({ ...nobody, forgotten_at: tx.clock.now(), version: eb('version', '+', 1) }))
    .where('id', '=', person.id)
    .execute()
  await tx.db
    .updateTable('personal_number')
    .set({ cipher: tx.vault.seal(''), keyed_hash: randomBytes(32), protected_cipher: null })
    .where('person_id', '=', person.id)
    .execute()
  const untold = { title: '', team: '', shift: '' }
  const uncounted = { is_unqualified: false, last_training_year: null, never_trained: false }
  await tx.db
    .updateTable('employment')
    .set({ ...untold, ...(started_on === null ? uncounted : {}) })
    .where('person_id', '=', person.id)
    .execute()
  await tx.db.deleteFrom('manages').where('person_id', '=', person.id).execute()
}
