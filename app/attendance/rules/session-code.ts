import { CODE_LENGTH, CODE_LETTERS, codeOf } from '../../access/rules.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Vault } from '../../foundation/vault.ts'

/** How long a code stands on the wall. */
const STEP = 30_000

const stepAt = (now: Date): number => Math.floor(now.getTime() / STEP)

/** Seconds until another code stands on the wall. */
export const secondsLeft = (now: Date): number => Math.ceil((STEP - (now.getTime() % STEP)) / 1000)

type Hashing = Pick<Vault, 'keyedHash'>

/** Eight letters and digits out of a secret of ours: nobody can make the next one. */
function codeFrom(vault: Hashing, what: string): string {
  const digest = vault.keyedHash(`session code ${what}`)
  return Array.from({ length: CODE_LENGTH }, (_, at) => CODE_LETTERS[digest[at]! % CODE_LETTERS.length]).join(
    '',
  )
}

type Of = { id: number; held_on: LocalDate }

/** The code of a session that stands on the wall just now. */
export const codeAt = (vault: Hashing, { id }: Pick<Of, 'id'>, now: Date): string =>
  codeFrom(vault, `${id} ${stepAt(now)}`)

/** The code of a session that is printed, and is good for its day. */
export const printedCode = (vault: Hashing, { id, held_on }: Of): string =>
  codeFrom(vault, `${id} on ${held_on}`)

/**
 * Which of the sessions a code belongs to, however it was typed, and whether it stood on paper; null where it is none of theirs, or no more.
 * On the wall the code before and the one after count too: a camera is slow, and a page is read again.
 */
export function sessionWith<T extends Of>(
  vault: Hashing,
  typed: string,
  sessions: readonly T[],
  now: Date,
): { session: T; came_how: 'phone' | 'printed' } | null {
  const code = codeOf(typed)
  if (code === null) return null
  const step = stepAt(now)
  for (const session of sessions) {
    if ([step - 1, step, step + 1].some(each => codeFrom(vault, `${session.id} ${each}`) === code))
      return { session, came_how: 'phone' }
    if (printedCode(vault, session) === code) return { session, came_how: 'printed' }
  }
  return null
}

/** For how long a code that was read can be used: whoever reads slowly, or waits for the door to open, is not sent back to the wall. */
const READ_MINUTES = 10

export type Scan = { session_id: number; came_how: 'phone' | 'printed'; at: Date }

/** What the page of a code that was read carries along: that it was, and when. */
export function ticketFor(vault: Hashing, { session_id, came_how, at }: Scan): string {
  const said = `${session_id}.${came_how}.${at.getTime()}`
  return `${said}.${sealOf(vault, said)}`
}

/** What was read; null where the ticket is not ours. */
export function scanIn(vault: Hashing, ticket: string): Scan | null {
  const [, said, session_id, came_how, at, seal] =
    /^((\d{1,9})\.(phone|printed)\.(\d{1,16}))\.([0-9a-f]{32})$/.exec(ticket) ?? []
  if (!said || seal !== sealOf(vault, said)) return null
  return { session_id: Number(session_id), came_how: came_how as Scan['came_how'], at: new Date(Number(at)) }
}

const sealOf = (vault: Hashing, said: string) =>
  vault.keyedHash(`session ticket ${said}`).toString('hex').slice(0, 32)

/** Whether what was read is still good: for some minutes, and from the door's opening where it was read too early. */
export const isFresh = ({ at }: Pick<Scan, 'at'>, opens: Date, now: Date): boolean =>
  now.getTime() - Math.max(at.getTime(), opens.getTime()) <= READ_MINUTES * 60_000
