import type { Visitor } from '../../access/visitor.ts'
import { unprintedRefusal } from '../../foundation/printed.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditWording } from '../policy.ts'
import { wordingIn } from '../queries/wording.ts'
import type { WordingForm } from '../rules/forms.ts'
import { wordingRefusal } from '../rules/wording.ts'

/**
 * New words for the agreement, as a version of their own; what has been offered stands with the words it was offered in.
 * Refuses `not-yours`, `unknown-placeholder`, `cannot-be-printed`, `changed-by-other`. Writes nothing when nothing differs.
 */
export async function saveWording(
  tx: Tx,
  visitor: Visitor,
  { language, form }: { language: Language; form: WordingForm },
): Promise<{ version: number } | Refusal> {
  if (!mayEditWording(visitor)) return refuse('not-yours')
  const refusal =
    wordingRefusal(`${form.title}\n${form.body}`) ?? unprintedRefusal({ title: form.title, body: form.body })
  if (refusal) return refusal
  const { version, ...words } = form
  const before = await wordingIn(tx.db, visitor.programme!, language)
  if (before.version !== version) return refuse('changed-by-other')
  const isSame =
    before.id !== null &&
    before.title === words.title &&
    before.body === words.body &&
    before.source === words.source
  if (isSame) return { version }
  const made = await insertWording(tx, visitor.programme!, {
    language,
    version: version + 1,
    made_by: visitor.user_id,
    ...words,
  })
  if (!made) return refuse('changed-by-other')
  await note(tx, {
    action: 'agreement-wording-saved',
    subject: 'agreement_template',
    subject_id: made.id,
    programme_id: visitor.programme,
    about: { language, version: version + 1, source: words.source },
  })
  return { version: version + 1 }
}

type Words = {
  language: Language
  version: number
  title: string
  body: string
  source: string
  /** Null where the words are the product’s own suggestion. */
  made_by: string | null
}

/** Undefined when someone else was first with the version. */
export const insertWording = (tx: Tx, programme_id: number, words: Words) =>
  tx.db
    .insertInto('agreement_template')
    .values({ ...words, programme_id, made_at: tx.clock.now() })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
