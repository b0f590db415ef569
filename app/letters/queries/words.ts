import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { isLanguage } from '../../foundation/text.ts'
import type { Words } from '../messages/words.ts'
import { type LetterCode, productWords } from '../rules/templates.ts'
import { smsWordsOf } from './sms-words.ts'

/** The words of a letter as they are in force: the programme's own, else the product's. The button is always the product's. */
export async function wordsInForce(
  db: Db,
  { programme_id, code, language }: { programme_id: number; code: LetterCode; language: ParticipantLanguage },
): Promise<Words> {
  const product = productWords(code, language)
  const text = product.sms && (await smsWordsOf(db, { programme_id, code, language }))?.words
  const words = text ? { ...product, sms: text } : product
  // A programme writes its own letters in the two.
  if (!isLanguage(language)) return words
  const own = await db
    .selectFrom('letter_template')
    .select(['subject', 'body'])
    .where('programme_id', '=', programme_id)
    .where('code', '=', code)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return own?.subject && own.body ? { ...words, subject: own.subject, body: own.body } : words
}

/** Every version of the programme's own words, the newest first: of all letters, or of one. */
export const wordVersionsOf = (db: Db, visitor: Visitor, code?: LetterCode) =>
  db
    .selectFrom('letter_template')
    .leftJoin('auth_user', 'auth_user.id', 'letter_template.made_by')
    .select(['code', 'language', 'version', 'subject', 'body', 'made_at', 'auth_user.name as made_by'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .$if(code !== undefined, query => query.where('code', '=', code!))
    .orderBy('version', 'desc')
    .orderBy('language', 'desc')
    .execute()

export type WordVersion = Awaited<ReturnType<typeof wordVersionsOf>>[number]
