import type { Visitor } from '../../access/visitor.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { smsWordsOf } from '../queries/sms-words.ts'
import { type SmsWordsForm, smsWordsRefusal } from '../rules/sms-words-form.ts'
import { type LetterCode, productWords } from '../rules/templates.ts'

/** A new version of an SMS's words in the programme. Refuses `unknown-placeholder`, `brace-alone`, `placeholder-missing`, `same-words`, `changed-by-other`. */
export async function saveSmsWords(
  tx: Tx,
  visitor: Visitor,
  { code, form }: { code: LetterCode; form: SmsWordsForm },
): Promise<{ version: number } | Refusal> {
  const refusal = smsWordsRefusal(code, form)
  if (refusal) return refusal
  const { language, words } = form
  const last = await smsWordsOf(tx.db, { programme_id: visitor.programme!, code, language })
  if ((last?.words ?? productWords(code, language).sms) === words)
    return refuse('same-words', { field: 'words' })
  return addVersion(tx, visitor, { code, language, words, version: (last?.version ?? 0) + 1 })
}

/** Back to the words that come with the product, in one language; what stood is kept. Refuses `same-words`, `changed-by-other`. */
export async function smsBackToProduct(
  tx: Tx,
  visitor: Visitor,
  { code, language }: { code: LetterCode; language: ParticipantLanguage },
): Promise<{ version: number } | Refusal> {
  const last = await smsWordsOf(tx.db, { programme_id: visitor.programme!, code, language })
  if (last?.words == null) return refuse('same-words')
  return addVersion(tx, visitor, { code, language, words: null, version: last.version + 1 })
}

type Version = { code: LetterCode; language: ParticipantLanguage; words: string | null; version: number }

async function addVersion(tx: Tx, visitor: Visitor, version: Version) {
  const added = await tx.db
    .insertInto('sms_template')
    .values({
      ...version,
      programme_id: visitor.programme!,
      made_at: tx.clock.now(),
      made_by: visitor.user_id,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!added) return refuse('changed-by-other')
  await note(tx, {
    action: version.words === null ? 'sms-words-withdrawn' : 'sms-words-changed',
    subject: 'sms_template',
    subject_id: version.code,
    about: { language: version.language, version: version.version },
  })
  return added
}
