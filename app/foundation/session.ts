import { type messages, protocol } from '@electric-sql/pglite'
import { NoConnection } from './away.ts'
import type { OpenedPglite } from './durable-files.ts'

/** The one session of an embedded database. What is asked and answered are messages of PostgreSQL's protocol, as bytes. */
export type Session = {
  /** Asks, and yields the whole answer. Fails with `NoConnection` where the database has stopped. */
  ask(messages: Uint8Array): Promise<Uint8Array>
  /** Waits until nobody else is at work, a transaction long. Yields what lets the next one in. */
  turn(): Promise<() => void>
  /** How the disk failed, where the database has stopped; null while it goes on. It is asked nothing more: it would never answer. */
  stoppedBy(): string | null
  /** Ends the database. */
  close(): Promise<void>
}

/** The session of a database that runs in this thread. */
export function sessionOf({ pglite, files }: OpenedPglite): Session {
  const stoppedBy = () => (files?.isStopped ? (files.fault ?? 'NO_CONNECTION') : null)
  const tellStopped = () => {
    const code = stoppedBy()
    if (code) throw new NoConnection({ code })
  }
  return {
    async ask(messages) {
      tellStopped()
      const answer = await answerTo(pglite, messages).catch(error => {
        tellStopped()
        throw error
      })
      tellStopped()
      return answer
    },
    turn: turns(),
    stoppedBy,
    close: async () => (files?.isStopped ? files.abandon() : pglite.close()),
  }
}

/** As it comes: PGlite (0.5.16) reads all that `execProtocolRaw` answers a second time, and keeps it until it is closed. */
async function answerTo(
  pglite: OpenedPglite['pglite'],
  messages: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  // What it shows is its own memory, which it writes in again.
  await pglite.execProtocolRawStream(messages, { onRawData: part => parts.push(part.slice()) })
  const answer = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    answer.set(part, at)
    at += part.length
  }
  return answer
}

/** One at a time, in the order in which they came. */
function turns(): Session['turn'] {
  let last = Promise.resolve()
  return async () => {
    const before = last
    let end = () => {}
    last = new Promise<void>(resolve => {
      end = resolve
    })
    await before
    return end
  }
}

/** Statements without values; fails with what the database says. */
export async function execute(session: Pick<Session, 'ask'>, statements: string): Promise<void> {
  for (const message of messagesIn(await session.ask(protocol.serialize.query(statements))))
    if (message.name === 'error') throw message
}

export function messagesIn(answer: Uint8Array): messages.BackendMessage[] {
  const told: messages.BackendMessage[] = []
  if (answer.length > 0) new protocol.Parser().parse(answer, message => told.push(message))
  return told
}
