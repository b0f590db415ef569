import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { LETTERS, type LetterCode } from '../rules/templates.ts'
import { type WordsForm, wordsRefusal } from '../rules/words-form.ts'

/** A new version of a letter's words in the programme. Refuses `unknown-placeholder`, `brace-alone`, `same-words`. */
export async function saveWords(
  tx: Tx,
  visitor: Visitor,
  { code, form }: { code: LetterCode; form: WordsForm },
): Promise<{ version: number } | Refusal> {
  const refusal = wordsRefusal(code, form)
  if (refusal) return refusal
  const { language, subject, body } = form
  const last = await latest(tx, visitor, code, language)
  const inForce = last?.subject ? last : LETTERS[code][language]
  if (inForce.subject === subject && inForce.body === body) return refuse('same-words', { field: 'body' })
  return addVersion(tx, visitor, { code, language, subject, body, version: (last?.version ?? 0) + 1 })
}

/** Back to the words that come with the product, in one language; what stood is kept. Refuses `same-words`. */
export async function backToProduct(
  tx: Tx,
  visitor: Visitor,
  { code, language }: { code: LetterCode; language: Language },
): Promise<{ version: number } | Refusal> {
  const last = await latest(tx, visitor, code, language)
  if (!last?.subject) return refuse('same-words')
  return addVersion(tx, visitor, { code, language, subject: null, body: null, version: last.version + 1 })
}

const latest = ({ db }: Tx, visitor: Visitor, code: LetterCode, language: Language) =>
  db
    .selectFrom('letter_template')
    .select(['version', 'subject', 'body'])
    .where('programme_id', '=', visitor.programme!)
    .where('code', '=', code)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

type Version = {
  code: LetterCode
  language: Language
  subject: string | null
  body: string | null
  version: number
}

async function addVersion(tx: Tx, visitor: Visitor, version: Version) {
  const added = await tx.db
    .insertInto('letter_template')
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
    action: version.subject === null ? 'letter-words-withdrawn' : 'letter-words-changed',
    subject: 'letter_template',
    subject_id: version.code,
    about: { language: version.language, version: version.version },
  })
  return added
}
