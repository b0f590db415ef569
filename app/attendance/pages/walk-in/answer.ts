import { isInvalid, refusedAs, seeSaved, valueIn } from '../../../access/answers.ts'
import type { FormVisit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Scope, type Tx, transact } from '../../../foundation/transact.ts'
import { removeWalkIn, takeWalkIn } from '../../commands/take-walk-in.ts'
import { walkInErrors } from '../../messages/walk-ins.ts'
import type { SessionNow } from '../../queries/sessions-now.ts'
import { removeWalkInForm, walkInForm } from '../../rules/walk-in.ts'
import { REMOVES, TAKES } from './walk-ins.tsx'

type At = {
  scope: Scope
  /** The session, for whoever has been let in to it. */
  find: (db: Db) => Promise<SessionNow | undefined>
  list: string
}

/** What is answered when somebody without a seat is taken down, or taken away again; null where the form is another of the list's. */
export async function walkInAnswer(
  { ground, form, say }: Pick<FormVisit, 'ground' | 'form' | 'say'>,
  { scope, find, list }: At,
) {
  const sentences = say(walkInErrors)
  const within = (work: (tx: Tx, session: SessionNow) => Promise<{ id: number } | Refusal>) =>
    transact(ground, scope, async tx => {
      const session = await find(tx.db)
      return session ? work(tx, session) : refuse('not-found')
    })
  if (form.get('intent') === TAKES) {
    const typed = valueIn(walkInForm, form, sentences)
    if (isInvalid(typed)) return typed
    const made = await within((tx, session) => takeWalkIn(tx, session, typed))
    if (!isRefusal(made)) return seeSaved(list, { done: 'walk-in-taken' })
    // Sent again it is another one.
    if (made.refused === 'already-sent') form.delete('word')
    return refusedAs(form, made, sentences)
  }
  if (form.get('intent') !== REMOVES) return null
  const typed = valueIn(removeWalkInForm, form, sentences)
  if (isInvalid(typed)) return typed
  const made = await within((tx, session) => removeWalkIn(tx, session, typed.walk_in))
  return isRefusal(made) ? refusedAs(form, made, sentences) : seeSaved(list, { done: 'walk-in-removed' })
}
