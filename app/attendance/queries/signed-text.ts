import type { Db } from '../../foundation/database.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

/** The words a participant put their name to, as they stood, by which one row was signed; undefined where it was signed otherwise. */
export const signedTextOf = (db: Db, attendance_id: number) =>
  db
    .selectFrom('attendance')
    .innerJoin('attendance_signature as signature', 'signature.id', 'attendance.signature_id')
    .select(['signature.text', 'signature.text_digest', 'signature.code_channel'])
    .select(eb => eb.ref('signature.language').$castTo<ParticipantLanguage>().as('language'))
    .where('attendance.id', '=', attendance_id)
    .executeTakeFirst()
