/** How long a mail server is waited for, in milliseconds; the names are nodemailer's. */
export type MailLimits = {
  dnsTimeout: number
  connectionTimeout: number
  greetingTimeout: number
  socketTimeout: number
}

/**
 * RFC 5321 (4.5.3.2) lets a server take minutes, which is for servers far away. Ours is the organisation's own, nearby: one that has not
 * said anything by now is ill, and the letter is better tried again than waited for.
 */
export const LIMITS: MailLimits = {
  dnsTimeout: 5_000, // the name of one server, which is asked for all the time
  connectionTimeout: 10_000, // two lost packets and what follows them; TLS too
  greetingTimeout: 10_000, // some servers let a client wait a few seconds on purpose, to see whether it has manners
  socketTimeout: 30_000, // between two answers: after the last line a letter with attachments may be looked through for viruses
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds between the tries of a letter: soon at first, since most troubles are short, and then over a weekend day without people. Two days in all. */
export const PAUSES: readonly number[] = [
  ...[1, 2, 4, 8, 15, 30].map(minutes => minutes * MINUTE),
  ...[1, 2].map(hours => hours * HOUR),
  ...Array.from({ length: 11 }, () => 4 * HOUR),
]

/** Seconds between the tries of what is good for some minutes only. */
const SHORT_PAUSES: readonly number[] = [15, 30, 60, 120]
/** What is good for longer than all the tries take is tried as what is always good. */
const LONG_MS = 3 * 24 * HOUR * 1000

type Tried = { attempts: number; good_until: Date | null }

/** Seconds until a letter is tried again after its latest try has failed, or null when it is given up. `attempts` counts that one too. */
export function pauseAfter({ attempts, good_until }: Tried, now: Date): number | null {
  if (!good_until || good_until.getTime() - now.getTime() > LONG_MS) return PAUSES[attempts - 1] ?? null
  const pause = SHORT_PAUSES[attempts - 1] ?? SHORT_PAUSES.at(-1)!
  return now.getTime() + pause * 1000 < good_until.getTime() ? pause : null
}

/** What is noted of a letter that was no longer good for anything when its turn came. */
export const TOO_LATE = 'too-late'
