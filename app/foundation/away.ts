/**
 * The database cannot be reached, or cannot keep more just now: nothing is wrong with what was asked. PostgreSQL, appendix A:
 * 08 connection, 53 resources (53100: the disk is full), 57P0x stopped or cut, 57014 and 25P03 over a time limit, 58030 the disk fails.
 */
const OF_DATABASE = /^(08\w{3}|53\w{3}|57P0[1-5]|57014|25P0[34]|58030)$/
const OF_SYSTEM =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOSPC|EDQUOT|EROFS|EFBIG|EIO)$/
/** Where PostgreSQL reaches the disk, a read-only one has the code of a missing right, and one with a limit that of what nobody foresaw. */
const OF_STORAGE = /^(md|fd|xlog|slru|smgr|storage|copydir|relmapper)\.c$/
const THERE: Record<string, string> = { '42501': 'EROFS', XX000: '58030' }
/** What pg says without a code. */
const CUT =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Cannot use a pool after calling end)/

/** There is no connection to be had, whatever the reason. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection'
  readonly code: string

  constructor(cause: unknown) {
    super('there is no connection to the database', { cause })
    this.code = codeOf(cause) ?? 'NO_CONNECTION'
  }
}

/** Why the database cannot be used just now, as a code; null for what is another fault. Never a word of what was asked. */
export function whyAway(error: unknown): string | null {
  const code = codeOf(error)
  if ((error as Error | null)?.name === 'NoConnection') return code
  if (code && (OF_DATABASE.test(code) || OF_SYSTEM.test(code))) return code
  if (code && THERE[code] && OF_STORAGE.test(String((error as { file?: unknown }).file))) return THERE[code]
  return error instanceof Error && CUT.test(error.message) ? 'CONNECTION_CUT' : null
}

/** Whether it was the disk that could not keep more: whoever runs the machine can make room. */
export const isDiskFault = (why: string | null): boolean =>
  /^(53100|58030|ENOSPC|EDQUOT|EROFS|EFBIG|EIO)$/.test(why ?? '')

/** The code that the database or the system gave to what went wrong. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : null
}
