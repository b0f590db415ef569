import { whyAway } from '../app/foundation/away.ts'
import { WrongSetting } from '../app/foundation/config.ts'
import { DatabaseClosed } from '../app/foundation/database-closed.ts'

/** What a command of the terminal comes to: what is written where, and how it exits. */
export type CommandResult = { stdout: string; stderr: string; code: 0 | 1 }

export const done = (stdout: string): CommandResult => ({ stdout: `${stdout}\n`, stderr: '', code: 0 })

export const failed = (why: string): CommandResult => ({ stdout: '', stderr: `${why}\n`, code: 1 })

/** What stopped a program: a sentence where somebody can mend it, and where in the code for what nobody foresaw. */
export function whyStopped(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof WrongSetting || error instanceof DatabaseClosed) return error.message
  const why = whyAway(error)
  return why
    ? `The database cannot be used just now (${why}): ${error.message}. See to it and to its disk, and try again: what was begun is not carried out.`
    : (error.stack ?? error.message)
}
