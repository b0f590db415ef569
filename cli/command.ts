/** What a command of the terminal comes to: what is written where, and how it exits. */
export type CommandResult = { stdout: string; stderr: string; code: 0 | 1 }

export const done = (stdout: string): CommandResult => ({ stdout: `${stdout}\n`, stderr: '', code: 0 })

export const failed = (why: string): CommandResult => ({ stdout: '', stderr: `${why}\n`, code: 1 })
