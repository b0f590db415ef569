/** Structured lines without personal data: what, how long, which number; never names, addresses or typed text. */
export type Log = (event: string, about?: Record<string, string | number | boolean | null>) => void

export const jsonLog =
  (write: (line: string) => void): Log =>
  (event, about = {}) =>
    write(JSON.stringify({ at: new Date().toISOString(), event, ...about }))

export const silentLog: Log = () => {}

/** Where in the code something went wrong. The message itself may quote what was typed; the place does not. */
export const placeOf = (error: unknown): string =>
  ((error instanceof Error && error.stack) || '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim())
    .join(' < ')
