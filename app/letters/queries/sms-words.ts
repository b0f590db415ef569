import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import type { LetterCode } from '../rules/templates.ts'

/** The latest version of the programme's own words for an SMS; undefined where it has never had any, and without words where they were withdrawn. */
export const smsWordsOf = (
  db: Db,
  { programme_id, code, language }: { programme_id: number; code: LetterCode; language: ParticipantLanguage },
) =>
  db
    .selectFrom('sms_template')
    .select(['version', 'words'])
    .where('programme_id', '=', programme_id)
    .where('code', '=', code)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Every version of the programme's own words for an SMS, the newest first. */
export const smsVersionsOf = (db: Db, visitor: Visitor, code: LetterCode) =>
  db
    .selectFrom('sms_template')
    .leftJoin('auth_user', 'auth_user.id', 'sms_template.made_by')
    .select(['language', 'version', 'words', 'made_at', 'auth_user.name as made_by'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('code', '=', code)
    .orderBy('sms_template.id', 'desc')
    .execute()
