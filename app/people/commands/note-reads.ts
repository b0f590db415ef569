import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import type { Tx } from '../../foundation/transact.ts'

type Reads = { person_id: number; language: ParticipantLanguage }

/** In which language somebody reads, as they have shown by signing in it: their letters follow. Notes nothing: the command does. */
export const noteReads = ({ db }: Tx, { person_id, language }: Reads) =>
  db
    .updateTable('person')
    .set({ reads: language })
    .where('id', '=', person_id)
    .where('is_protected', '=', false)
    .where('forgotten_at', 'is', null)
    .execute()
