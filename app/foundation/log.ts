import { codeOf, whyAway } from './away.ts'

/** Structured lines without personal data: what, how long, which number; never names, addresses or typed text. */
export type Log = (event: string, about?: Record<string, string | number | boolean | null>) => void

export const jsonLog =
  (write: (line: string) => void): Log =>
  (event, about = {}) =>
    write(JSON.stringify({ at: new Date().toISOString(), event, ...about }))

export const silentLog: Log = () => {}

/** What kind of fault it was, with the code and the parts of the schema that a database names: none of it is anything typed. */
export function causeOf(error: unknown): Record<string, string | null> {
  const { table, constraint, routine } = error as Record<string, unknown>
  const named = { table, constraint, routine }
  return {
    kind: error instanceof Error ? error.name : 'unknown',
    cause: whyAway(error) ?? codeOf(error),
    ...Object.fromEntries(
      Object.entries(named).filter((part): part is [string, string] => typeof part[1] === 'string'),
    ),
  }
}

/** Where in the code something went wrong. The message itself may quote what was typed; the place does not. */
export const placeOf = (error: unknown): string =>
  ((error instanceof Error && error.stack?.replace(error.message, '')) || '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim())
    .join(' < ')
