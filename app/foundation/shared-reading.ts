import { isAbortedTransactionError } from 'kysely'
import type { Db } from './database.ts'
import { type Ground, reading, type Scope } from './transact.ts'

type Open = { db: Promise<Db>; readers: number; end: () => Promise<void>; failed?: Error }

const open = new WeakMap<Scope, Open>()
/** What has been asked in each shared reading, by question and what it was about. */
const asked = new WeakMap<Db, Map<object, Map<string | number, unknown>>>()

/**
 * A reading that all who read for the same visitor at the same time share: the first opens it, the last to be done ends it, so
 * that a layout, its tab and their panels see the same moment in one transaction. Nobody waits for the others while holding it.
 * When a question fails the database answers none after it, and those who ask are told of the one that failed.
 */
export async function sharedReading<T>(
  ground: Ground,
  scope: Scope,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const shared = open.get(scope) ?? begin(ground, scope)
  shared.readers += 1
  try {
    return await work(await shared.db)
  } catch (error) {
    throw toldAs(error, shared)
  } finally {
    shared.readers -= 1
    if (shared.readers === 0)
      await shared.end().catch(error => {
        throw toldAs(error, shared)
      })
  }
}

function toldAs(error: unknown, shared: Open): unknown {
  if (isAfterAnother(error)) return shared.failed ?? error
  if (error instanceof Error) shared.failed ??= error
  return error
}

/** SQLSTATE 25P02, in_failed_sql_transaction; or such a transaction has been ended. */
const isAfterAnother = (error: unknown) =>
  isAbortedTransactionError(error) || (error instanceof Error && 'code' in error && error.code === '25P02')

function begin(ground: Ground, scope: Scope): Open {
  const db = Promise.withResolvers<Db>()
  const done = Promise.withResolvers<void>()
  const ended = reading(ground, scope, opened => {
    asked.set(opened, new Map())
    db.resolve(opened)
    return done.promise
  })
  // A reading that cannot be opened is told to each of those who wait for it.
  ended.catch(db.reject)
  const shared: Open = {
    db: db.promise,
    readers: 0,
    end: () => {
      open.delete(scope)
      done.resolve()
      return ended
    },
  }
  open.set(scope, shared)
  return shared
}

/**
 * The same question in the same shared reading is asked once, whoever asks it: what a page is about, the programme's settings.
 * Elsewhere, where something may have been written in between, it is asked each time.
 */
export function askedOnce<Of extends readonly unknown[], T>(
  about: (...of: Of) => string | number,
  ask: (db: Db, ...of: Of) => Promise<T>,
): (db: Db, ...of: Of) => Promise<T> {
  const question = {}
  return (db, ...of) => {
    const questions = asked.get(db)
    if (!questions) return ask(db, ...of)
    const answers = (questions.get(question) ?? new Map()) as Map<string | number, Promise<T>>
    questions.set(question, answers)
    const answer = answers.get(about(...of)) ?? ask(db, ...of)
    answers.set(about(...of), answer)
    return answer
  }
}
