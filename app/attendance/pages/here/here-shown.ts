import { clockTimeOf } from '../../../foundation/clock.ts'
import type { Vault } from '../../../foundation/vault.ts'
import type { hereWords } from '../../messages/here.ts'
import type { cameLately, SessionNow } from '../../queries/sessions-now.ts'
import { doorAt, opensAt } from '../../rules/arrival.ts'
import { ticketFor } from '../../rules/session-code.ts'

type Words = (typeof hereWords)['sv']
type Scanned = { session: SessionNow; came_how: 'phone' | 'printed' }

/** The session whose code was read, with what the page carries along, and until when one waits who is early. */
export function sessionShown(
  vault: Pick<Vault, 'keyedHash'>,
  { session, came_how }: Scanned,
  { now, words }: { now: Date; words: Words },
) {
  return {
    course: session.course,
    times: `${session.starts_at}–${session.ends_at}`,
    place: session.place,
    ticket: ticketFor(vault, { session_id: session.id, came_how, at: now }),
    wait: doorAt(session, now) === 'early' ? words.wait(clockTimeOf(opensAt(session))) : null,
  }
}
export type HereSession = ReturnType<typeof sessionShown>

export const cameShown = (
  { came_at, course, quarters }: Awaited<ReturnType<typeof cameLately>>[number],
  words: Words,
) => ({
  said: words.since(clockTimeOf(came_at)),
  course: course as string | null,
  to_confirm: quarters === null ? words.to_confirm : quarters === 0 ? words.absent : null,
  may_sign: true,
})

/** On a phone that does not remember anybody the answer alone tells that somebody came. */
export function justCame(url: URL, words: Words): ReturnType<typeof cameShown>[] {
  const time = /^\d\d:\d\d$/.exec(url.searchParams.get('kom') ?? '')?.[0]
  return time ? [{ said: words.since(time), course: null, to_confirm: null, may_sign: false }] : []
}
