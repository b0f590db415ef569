/** Structured lines without personal data: what, how long, which number; never names, addresses or typed text. */
export type Log = (event: string, about?: Record<string, string | number | boolean | null>) => void

export const jsonLog =
  (write: (line: string) => void): Log =>
  (event, about = {}) =>
    write(JSON.stringify({ at: new Date().toISOString(), event, ...about }))

export const silentLog: Log = () => {}
